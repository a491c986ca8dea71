namespace Selon.Syntax.Networks;

/// <summary>
/// The lemmas on which the treebanks agree for a form and part of speech, also for verbs that a prefix makes of a
/// known verb form: <c>prévoyait</c> as <c>voyait</c>.
/// </summary>
internal sealed class KnownLemmas
{
    private const string VerbName = "VERB";
    private const int LongestPrefix = 5;
    private const int ShortestRest = 4;
    private const int LeastVerbs = 4;

    private readonly IReadOnlyDictionary<string, int> _classes;
    private readonly string[] _uposNames;
    private readonly int[] _uposOfTag;
    private readonly HashSet<string> _prefixes;

    public KnownLemmas(SyntaxInventory inventory)
    {
        _classes = inventory.KnownLemmas;
        var upos = inventory.Tags.Select(t => t[..t.IndexOf(' ', StringComparison.Ordinal)]).ToArray();
        _uposNames = [.. upos.Distinct()];
        _uposOfTag = [.. upos.Select(u => Array.IndexOf(_uposNames, u))];
        _prefixes = FindPrefixes();
    }

    /// <summary>The lemma class of a form with a tag, -1 where the treebanks know none.</summary>
    public int Find(FormEntry entry, int tag)
    {
        entry.KnownLemmas ??= [.. _uposNames.Select(u => Find(entry.Form, u))];
        return entry.KnownLemmas[_uposOfTag[tag]];
    }

    private int Find(string form, string upos)
    {
        if (_classes.TryGetValue($"{form} {upos}", out var known))
            return known;
        if (upos != VerbName)
            return -1;
        for (var cut = 1; cut <= Math.Min(LongestPrefix, form.Length - ShortestRest); cut++)
        {
            if (_prefixes.Contains(form[..cut]) && _classes.TryGetValue($"{form[cut..]} {upos}", out known))
                return known;
        }
        return -1;
    }

    // What stands before several known verb forms and leaves their lemma script as it is.
    private HashSet<string> FindPrefixes()
    {
        var counts = new Dictionary<string, int>();
        foreach (var (key, script) in _classes)
        {
            if (!key.EndsWith(" " + VerbName, StringComparison.Ordinal))
                continue;
            var length = key.Length - VerbName.Length - 1;
            for (var cut = 1; cut <= Math.Min(LongestPrefix, length - ShortestRest); cut++)
            {
                if (_classes.TryGetValue(key[cut..], out var rest) && rest == script)
                    counts[key[..cut]] = counts.GetValueOrDefault(key[..cut]) + 1;
            }
        }
        return [.. counts.Where(c => c.Value >= LeastVerbs).Select(c => c.Key)];
    }
}
