using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Selon.Tests.Conventions;

/// <summary>The public API of each library is a file under review; SELON_ACCEPT=1 writes it anew.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries => ["Selon.Text", "Selon.Documents", "Selon.Syntax", "Selon.Knowledge", "Selon.Statements", "Selon.Events"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_api_is_the_checked_one(string library) =>
        Snapshot.Matches(Describe(Assembly.Load(library)), $"../PublicApi/{library}.txt");

    private static string Describe(Assembly assembly)
    {
        var lines = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            lines.Append(Kind(type)).Append(' ').Append(Name(type, full: true)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                lines.Append("  ").Append(member).Append('\n');
        }
        return lines.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type).Select(n => $"{Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture),3} {n}");
        return type.GetMembers(Declared).Where(m => !IsGenerated(m)).Select(Describe).OfType<string>();
    }

    // What the compiler writes for records says nothing about the design.
    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not PropertyInfo
        || member.Name is "EqualityContract" or "Deconstruct" or "<Clone>$" or "PrintMembers";

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
        FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetMethod is { IsPublic: true } get =>
            $"{(get.IsStatic ? "static " : "")}{Name(property.PropertyType)} {property.Name}{Index(property)} {{ get;{Setter(property)} }}",
        MethodInfo { IsPublic: true } method when !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal) =>
            $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(p => Name(p.ParameterType)))}]" : "";

    private static string Setter(PropertyInfo property) => property.SetMethod is not { IsPublic: true } set ? ""
        : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Select(p => $"{(p.ParameterType.IsByRef ? p.IsOut ? "out " : "ref " : "")}{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Name(Type type, bool full = false)
    {
        if (type.IsByRef || type.IsArray)
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        var name = full ? type.FullName!.Replace('+', '.') : type.Name;
        if (!type.IsGenericType)
            return name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? name : name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(a => Name(a)))}>";
    }
}
