namespace Selon.Claims.Lexicons;

/// <summary>A family of predicates or a class of nouns.</summary>
/// <param name="Key">Its key with the prefix of its kind.</param>
internal sealed record Concept(string Key)
{
    /// <summary>The keys of what it is a kind of, the nearest first.</summary>
    public IReadOnlyList<string> Within { get; set; } = [];

    /// <summary>The keys of what cannot be true of the same at once.</summary>
    public IReadOnlySet<string> Against { get; set; } = new HashSet<string>();
}
