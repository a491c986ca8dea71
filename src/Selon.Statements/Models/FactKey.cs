namespace Selon.Statements.Models;

/// <summary>A fact with its values as a number (FNV-1a over the characters).</summary>
internal static class FactKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a fact.</summary>
    public static ulong Of(string name, string first, string second) => Mix(Mix(Mix(Offset, name), first), second);

    private static ulong Mix(ulong hash, string text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return (hash ^ 0xFFFF) * Prime;
    }
}
