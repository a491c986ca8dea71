using Selon.Syntax.Networks;

namespace Selon.Syntax.Parsing;

/// <summary>
/// Cuts a very long sentence (a list, a table, a text without any full stop) into windows that are parsed one by one,
/// so that the time for a text grows with its length and not with its square.
/// </summary>
internal static class Windows
{
    /// <summary>Words of the longest window.</summary>
    public const int Longest = 192;

    /// <summary>Adds the windows of a sentence; a sentence without words has none.</summary>
    public static void Add(string[] forms, List<string[]> windows)
    {
        for (var start = 0; start < forms.Length;)
        {
            var length = Math.Min(Longest, forms.Length - start);
            windows.Add(length == forms.Length ? forms : forms[start..(start + length)]);
            start += length;
        }
    }

    /// <summary>
    /// Joins the outputs of a sentence's windows, the next one at <paramref name="next"/>: the roots of later windows
    /// hang on the root of the first.
    /// </summary>
    public static SentenceOutput Join(SentenceOutput[] outputs, ref int next, int length, int relation)
    {
        if (length == 0)
            return new SentenceOutput([], [], [], []);
        var first = outputs[next++];
        if (first.Heads.Length == length)
            return first;
        var joined = new SentenceOutput(new int[length], new int[length], new int[length], new int[length]);
        Copy(first, joined, 0, -1, relation);
        var root = Array.IndexOf(first.Heads, -1);
        for (var start = first.Heads.Length; start < length; next++)
        {
            Copy(outputs[next], joined, start, root, relation);
            start += outputs[next].Heads.Length;
        }
        return joined;
    }

    private static void Copy(SentenceOutput from, SentenceOutput to, int start, int root, int relation)
    {
        from.Tags.CopyTo(to.Tags, start);
        from.Lemmas.CopyTo(to.Lemmas, start);
        from.Relations.CopyTo(to.Relations, start);
        for (var i = 0; i < from.Heads.Length; i++)
        {
            var isRoot = from.Heads[i] < 0;
            to.Heads[start + i] = isRoot ? root : from.Heads[i] + start;
            if (isRoot && root >= 0)
                to.Relations[start + i] = relation;
        }
    }
}
