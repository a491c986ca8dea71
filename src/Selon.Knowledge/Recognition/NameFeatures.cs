using Selon.Syntax;

namespace Selon.Knowledge.Recognition;

/// <summary>
/// The features of a token: its form and its neighbours, parts of speech and tree, known names, and what the same form
/// is next to elsewhere in the text (global features after Chieu and Ng 2003).
/// </summary>
internal static class NameFeatures
{
    /// <summary>The most features that a token may have.</summary>
    public const int Most = 128;

    // Occurrences elsewhere that are looked at: enough to see a full name, few enough for a linear time.
    private const int MostOccurrences = 6;
    private const int KindCount = 11;

    private const ulong Edge = 0x51ED270B153A4D2F;

    /// <summary>Writes the keys of the features of token <paramref name="i"/> of a sentence; returns how many.</summary>
    public static int Extract(NameTokens tokens, int sentence, int i, Span<uint> keys)
    {
        var (start, end) = (tokens.SentenceStart(sentence), tokens.SentenceEnd(sentence));
        var sink = new Sink(keys);
        AddForms(tokens, start, end, i, ref sink);
        AddSyntax(tokens, start, end, i, ref sink);
        AddNames(tokens, start, end, i, ref sink);
        AddOccurrences(tokens, i, ref sink);
        return sink.Count;
    }

    /// <summary>
    /// The same for a token within a name of several, from token <paramref name="first"/> to <paramref name="last"/>, where
    /// a name within that name is looked for.
    /// </summary>
    public static int ExtractInner(NameTokens tokens, int sentence, int i, int first, int last, EntityType type, Span<uint> keys)
    {
        var count = Extract(tokens, sentence, i, keys);
        for (var k = 0; k < count; k++)
            keys[k] = (keys[k] ^ 0x5BD1E995) * 0x9E3779B1;
        var sink = new Sink(keys[count..]);
        var (t, position) = ((ulong)type, i == first ? 0UL : i == last ? 1UL : 2UL);
        sink.Add(80, t, position);
        sink.Add(81, t, tokens.Forms[i].Lower);
        sink.Add(82, t * 16 + position, tokens.Kinds[i] * 8UL + tokens.Positions[i]);
        sink.Add(83, t, tokens.Forms[first].Lower);
        sink.Add(84, t, i == first ? Edge : tokens.Forms[i - 1].Lower);
        sink.Add(85, t, tokens.Forms[i].Shape + (ulong)(last - first));
        return count + sink.Count;
    }

    private static void AddForms(NameTokens tokens, int start, int end, int i, ref Sink sink)
    {
        var form = tokens.Forms[i];
        var (l1, r1) = (Lower(tokens, start, end, i - 1), Lower(tokens, start, end, i + 1));
        var (l2, r2) = (Lower(tokens, start, end, i - 2), Lower(tokens, start, end, i + 2));
        sink.Add(0, 0);
        sink.Add(1, form.Lower);
        sink.Add(2, form.Exact);
        sink.Add(3, l1);
        sink.Add(4, r1);
        sink.Add(5, l2);
        sink.Add(6, r2);
        sink.Add(7, l1, form.Lower);
        sink.Add(8, form.Lower, r1);
        sink.Add(9, l2, l1);
        sink.Add(10, r1, r2);
        sink.Add(11, l1, form.Shape);
        sink.Add(12, r1, form.Shape);
        sink.Add(13, form.Suffix2);
        sink.Add(14, form.Suffix3);
        sink.Add(15, form.Suffix4);
        sink.Add(16, form.Prefix2);
        sink.Add(17, form.Prefix3);
        sink.Add(18, form.Prefix4);
        var (s1, t1) = (Shape(tokens, start, end, i - 1), Shape(tokens, start, end, i + 1));
        var (s2, t2) = (Shape(tokens, start, end, i - 2), Shape(tokens, start, end, i + 2));
        sink.Add(19, form.Shape);
        sink.Add(20, s1);
        sink.Add(21, t1);
        sink.Add(22, s1 + form.Shape * 3, t1);
        sink.Add(23, s2 + s1 * 3, form.Shape);
        sink.Add(24, t2 + t1 * 3, form.Shape);
        if (i == start)
            sink.Add(25, form.Shape);
        sink.Add(26, Lower(tokens, start, end, i - 3));
        sink.Add(27, Lower(tokens, start, end, i + 3));
        if (i > start)
            sink.Add(28, tokens.Forms[i - 1].Suffix3, form.Shape);
        if (i + 1 < end)
            sink.Add(29, tokens.Forms[i + 1].Suffix3, form.Shape);
    }

    private static ulong Lower(NameTokens tokens, int start, int end, int i) =>
        i < start ? Edge : i >= end ? Edge + 1 : tokens.Forms[i].Lower;

    private static ulong Shape(NameTokens tokens, int start, int end, int i) =>
        i < start ? Edge : i >= end ? Edge + 1 : tokens.Forms[i].Shape;

    private static void AddSyntax(NameTokens tokens, int start, int end, int i, ref Sink sink)
    {
        var word = tokens.Words[i];
        var form = tokens.Forms[i];
        var (p, l1, r1) = ((ulong)word.Upos, Upos(tokens, start, end, i - 1), Upos(tokens, start, end, i + 1));
        sink.Add(30, p);
        sink.Add(31, l1);
        sink.Add(32, r1);
        sink.Add(33, l1 * 32 + p, r1);
        sink.Add(34, Upos(tokens, start, end, i - 2) * 32 + l1, p);
        sink.Add(35, Upos(tokens, start, end, i + 2) * 32 + r1, p);
        sink.Add(36, p, form.Shape);
        var relation = Fold(word.UniversalRelation);
        sink.Add(37, relation);
        sink.Add(38, relation, form.Shape);
        var (noun, distance) = NounBefore(tokens, start, i);
        sink.Add(39, noun, form.Shape);
        sink.Add(40, noun, (ulong)distance);
    }

    // The common noun before a run of names, articles and prepositions: "le groupe Areva", "la ville de Gao".
    private static (ulong Noun, int Distance) NounBefore(NameTokens tokens, int start, int i)
    {
        for (var k = i - 1; k >= start && k >= i - 6; k--)
        {
            switch (tokens.Words[k].Upos)
            {
                case PartOfSpeech.Noun when !tokens.Forms[k].IsCapitalised:
                    return (tokens.Forms[k].Lower, Math.Min(3, i - k));
                case PartOfSpeech.PropN or PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun:
                    continue;
                default:
                    return (0, 0);
            }
        }
        return (0, 0);
    }

    private static ulong Upos(NameTokens tokens, int start, int end, int i) =>
        i < start ? 20UL : i >= end ? 21UL : (ulong)tokens.Words[i].Upos;

    private static ulong Fold(string relation)
    {
        var hash = 0UL;
        foreach (var c in relation)
            hash = hash * 31 + c;
        return hash;
    }

    private static void AddNames(NameTokens tokens, int start, int end, int i, ref Sink sink)
    {
        var form = tokens.Forms[i];
        var (kinds, position) = (tokens.Kinds[i], (ulong)tokens.Positions[i]);
        sink.Add(45, kinds, position);
        AddKinds(46, kinds, position, ref sink);
        AddKinds(47, form.Kinds, 0, ref sink);
        sink.Add(48, KindsAt(tokens, start, end, i - 1), form.Shape);
        sink.Add(49, KindsAt(tokens, start, end, i + 1), form.Shape);
        sink.Add(50, SingleKinds(tokens, start, end, i - 1), SingleKinds(tokens, start, end, i));
        sink.Add(51, SingleKinds(tokens, start, end, i), SingleKinds(tokens, start, end, i + 1));
    }

    private static ulong KindsAt(NameTokens tokens, int start, int end, int i) =>
        i < start || i >= end ? Edge : tokens.Kinds[i] * 8UL + tokens.Positions[i];

    private static ulong SingleKinds(NameTokens tokens, int start, int end, int i) =>
        i < start || i >= end ? Edge : (tokens.Forms[i].Kinds & ~(ulong)NameList.Longer) * 2 + (tokens.Forms[i].IsCapitalised ? 1UL : 0);

    private static void AddKinds(int template, ushort kinds, ulong position, ref Sink sink)
    {
        for (var k = 0; k < KindCount; k++)
        {
            if ((kinds & (1 << k)) != 0)
                sink.Add(template, (ulong)k, position);
        }
    }

    private static void AddOccurrences(NameTokens tokens, int i, ref Sink sink)
    {
        var group = tokens.Groups[i];
        if (group < 0)
            return;
        var seen = 0;
        var kinds = 0;
        for (var k = tokens.GroupStart[group]; k >= 0 && seen < MostOccurrences; k = tokens.Next[k])
        {
            if (k == i)
                continue;
            seen++;
            kinds |= tokens.Kinds[k];
            sink.Add(60, k == 0 ? Edge : tokens.Forms[k - 1].Lower);
            sink.Add(61, k + 1 == tokens.Count ? Edge : tokens.Forms[k + 1].Lower);
            sink.Add(62, k == 0 ? Edge : tokens.Forms[k - 1].Shape);
            sink.Add(63, k + 1 == tokens.Count ? Edge : tokens.Forms[k + 1].Shape);
            sink.Add(64, k == 0 ? Edge : tokens.Forms[k - 1].Kinds & ~(ulong)NameList.Longer);
            sink.Add(65, (ulong)tokens.Words[k].Upos);
        }
        sink.Add(66, (ulong)seen);
        AddKinds(67, (ushort)kinds, 0, ref sink);
    }

    private ref struct Sink(Span<uint> keys)
    {
        private readonly Span<uint> _keys = keys;

        public int Count { get; private set; }

        public void Add(int template, ulong first, ulong second = 0)
        {
            if (Count < _keys.Length)
                _keys[Count++] = Mixer.Key(template, first, second);
        }
    }
}
