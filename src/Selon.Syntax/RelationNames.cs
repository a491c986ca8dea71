using System.Collections.Concurrent;

namespace Selon.Syntax;

/// <summary>Relations without their subtypes, computed once each: a model has some sixty.</summary>
internal static class RelationNames
{
    private static readonly ConcurrentDictionary<string, string> Universal = new(StringComparer.Ordinal);

    public static string WithoutSubtype(string relation) => Universal.GetOrAdd(relation, static r =>
        r.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? string.Intern(r[..colon]) : r);
}
