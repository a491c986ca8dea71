using System.Reflection;
using System.Security.Cryptography;
using Selon.Knowledge;
using Selon.Store.Adding;

namespace Selon.Cli.Running.Adding;

/// <summary>Says what an analysis is made with.</summary>
internal static class EngineVersions
{
    /// <summary>The version of the program.</summary>
    public static string Program { get; } =
        typeof(EngineVersions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The version of the program with the sums of the models and of the base of knowledge that it has loaded.</summary>
    /// <exception cref="IOException">A model cannot be read.</exception>
    public static EngineVersion Of(string modelsFolder, KnowledgeBase knowledge) => new(Program, SumOf(modelsFolder), SumOf(knowledge));

    private static string SumOf(string folder)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".bin" or ".tsv").Order(StringComparer.Ordinal))
            sum.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }

    private static string SumOf(KnowledgeBase knowledge)
    {
        using var compiled = new MemoryStream();
        knowledge.Save(compiled);
        return Convert.ToHexStringLower(SHA256.HashData(compiled.GetBuffer().AsSpan(0, (int)compiled.Length)));
    }
}
