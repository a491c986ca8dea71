namespace Selon.Syntax.Networks;

/// <summary>The lemmas on which the treebanks agree for a form and part of speech.</summary>
internal sealed class KnownLemmas
{
    private readonly IReadOnlyDictionary<string, int> _classes;
    private readonly string[] _uposNames;
    private readonly int[] _uposOfTag;

    public KnownLemmas(SyntaxInventory inventory)
    {
        _classes = inventory.KnownLemmas;
        var upos = inventory.Tags.Select(t => t[..t.IndexOf(' ', StringComparison.Ordinal)]).ToArray();
        _uposNames = [.. upos.Distinct()];
        _uposOfTag = [.. upos.Select(u => Array.IndexOf(_uposNames, u))];
    }

    /// <summary>The lemma class of a form with a tag, -1 where the treebanks know none.</summary>
    public int Find(FormEntry entry, int tag)
    {
        entry.KnownLemmas ??= [.. _uposNames.Select(u => _classes.TryGetValue($"{entry.Form} {u}", out var known) ? known : -1)];
        return entry.KnownLemmas[_uposOfTag[tag]];
    }
}
