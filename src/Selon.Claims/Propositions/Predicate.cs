namespace Selon.Claims.Propositions;

/// <summary>A verb, or a noun or adjective that says what happens or how things are.</summary>
/// <param name="Lemma">The folded lemma; of a phrase its words.</param>
/// <param name="Family">The key of the family of words that say the same ("p:kill"); null where the lexicon has none.</param>
public sealed record Predicate(string Lemma, string? Family)
{
    /// <summary>The key by which predicates are compared: the family, else the lemma.</summary>
    public string Key => Family ?? "w:" + Lemma;
}
