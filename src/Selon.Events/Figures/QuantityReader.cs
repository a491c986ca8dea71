using System.Globalization;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Figures;

/// <summary>Reads quantities: "au moins 68 morts", "entre 60 et 90 soldats", "une trentaine de blessés", "5 000 otages".</summary>
internal static class QuantityReader
{
    private const int MostBeforeNoun = 3;

    // More people than there are: no figure.
    private const long Most = 100_000_000_000;

    private static readonly QuantityWords s_words = QuantityWords.French;

    /// <summary>The quantities of a sentence in order; they do not overlap.</summary>
    public static List<Quantity> Read(SentenceTree tree)
    {
        var quantities = new List<Quantity>();
        for (var at = 0; at < tree.Count; at++)
        {
            if (ReadAt(tree, at) is not { } quantity)
                continue;
            quantities.Add(quantity);
            at = quantity.Last;
        }
        return quantities;
    }

    private static Quantity? ReadAt(SentenceTree tree, int first)
    {
        var at = first;
        var limit = QuantityKind.Number;
        for (var length = s_words.Read(tree, at, out var kind, out _); length > 0 && kind is >= QuantityKind.AtLeast and <= QuantityKind.Between; length = s_words.Read(tree, at, out kind, out _))
        {
            limit = kind;
            at += length;
        }
        if (ReadVague(tree, first, at) is { } vague)
            return vague;
        if (ReadNumber(tree, ref at) is not { } low)
            return null;
        var isOne = low == 1 && at == first + 1;
        long? high = null;
        var second = at;
        if (s_words.Read(tree, at, out var between, out _) is var joined and > 0 && between == QuantityKind.Range && IsRange(tree, at, limit))
        {
            second += joined;
            high = ReadNumber(tree, ref second);
        }
        if (high > low)
            at = second;
        else
            high = null;
        // "quatre mois" between "entre" and a single number is no range of people; the noun decides elsewhere.
        var (least, most) = high is { } top ? (low, top) : Bounds(limit, low);
        return new Quantity(first, at - 1, least, most, NounAfter(tree, at), isOne);
    }

    // "et" joins two numbers only after "entre": else it begins another count.
    private static bool IsRange(SentenceTree tree, int at, QuantityKind limit) =>
        tree[at].Form is not ("et" or "Et") || limit == QuantityKind.Between;

    private static (long? Low, long? High) Bounds(QuantityKind limit, long number) => limit switch
    {
        QuantityKind.AtLeast => (number, null),
        QuantityKind.MoreThan => (number + 1, null),
        QuantityKind.LessThan => (null, number - 1),
        QuantityKind.AtMost or QuantityKind.Near => (null, number),
        _ => (number, number),
    };

    private static Quantity? ReadVague(SentenceTree tree, int first, int at)
    {
        var start = at;
        var length = s_words.Read(tree, at, out var kind, out var value);
        if (length > 0 && kind == QuantityKind.Vague)
        {
            at += length;
            // "plusieurs dizaines de manifestants"
            if (s_words.Read(tree, at, out var round, out var tens) == 1 && round == QuantityKind.Many)
                return new Quantity(first, at, 2 * tens, null, NounAfter(tree, at + 1), false);
            return new Quantity(first, at - 1, value, null, NounAfter(tree, at), false);
        }
        if (at >= tree.Count)
            return null;
        // "des centaines de", "une trentaine de", "deux dizaines de"
        var article = tree[at].Form.ToLowerInvariant();
        long? times = article is "des" or "les" ? 2 : s_words.Read(tree, at, out var unit, out var number) == 1 && unit == QuantityKind.Number ? number : null;
        if (times is not null)
            at++;
        if (at >= tree.Count || s_words.Read(tree, at, out kind, out value) != 1)
            return null;
        return kind switch
        {
            QuantityKind.About when at > start => new Quantity(first, at, value, value, NounAfter(tree, at + 1), false),
            QuantityKind.About => new Quantity(first, at, value, value, NounAfter(tree, at + 1), false),
            QuantityKind.Many => new Quantity(first, at, (times ?? 2) * value, null, NounAfter(tree, at + 1), false),
            _ => null,
        };
    }

    private static long? ReadNumber(SentenceTree tree, ref int at)
    {
        long total = 0, part = 0;
        var start = at;
        while (at < tree.Count)
        {
            if (Compound(tree[at].Form) is { } compound)
            {
                part += compound;
                at++;
                continue;
            }
            if (Digits(tree[at].Form) is { } digits)
            {
                // "5 000" may be two words.
                part = at > start && tree[at].Form.Length == 3 && Digits(tree[at - 1].Form) is not null ? (part * 1000) + digits : part + digits;
                at++;
                if (part > Most)
                    return null;
                continue;
            }
            if (s_words.Read(tree, at, out var kind, out var value) != 1 || kind is not (QuantityKind.Number or QuantityKind.Times))
            {
                // "vingt et un"
                if (at > start && tree[at].Form == "et" && part % 10 == 0 && part > 0 && at + 1 < tree.Count && tree[at + 1].Form is "un" or "une" or "onze")
                {
                    at++;
                    continue;
                }
                break;
            }
            if (kind == QuantityKind.Number)
                part += value!.Value;
            else if (value == 100)
                part = Math.Max(1, part) * 100;
            else
                (total, part) = (total + (Math.Max(1, part) * value!.Value), 0);
            at++;
            if (part > Most || total > Most)
                return null;
        }
        return at == start ? null : total + part;
    }

    // "vingt-deux", "quatre-vingt-trois", "soixante-quinze"
    private static long? Compound(string form)
    {
        if (form.Length > 40 || !form.Contains('-', StringComparison.Ordinal))
            return null;
        long total = 0;
        foreach (var piece in form.ToLowerInvariant().Replace("quatre-vingt", "quatrevingt", StringComparison.Ordinal).Split('-'))
        {
            if (piece == "et")
                continue;
            if (piece.StartsWith("quatrevingt", StringComparison.Ordinal))
                total += 80;
            else if (s_words.ValueOf(piece) is { } value)
                total += value;
            else
                return null;
        }
        return total;
    }

    private static long? Digits(string form)
    {
        Span<char> digits = stackalloc char[12];
        var length = 0;
        foreach (var c in form)
        {
            if (c is ' ' or '\u00a0' or '\u202f' or '.')
                continue;
            if (!char.IsAsciiDigit(c) || length == digits.Length)
                return null;
            digits[length++] = c;
        }
        return length > 0 && long.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // What is counted: the next noun, over "de", "autres", an adjective; without one the number itself.
    private static int NounAfter(SentenceTree tree, int at)
    {
        for (var i = at; i < tree.Count && i <= at + MostBeforeNoun; i++)
        {
            var word = tree[i];
            if (word.Upos is PartOfSpeech.Noun or PartOfSpeech.PropN)
                return i;
            if (word.Lemma is "autre")
            {
                if (i + 1 >= tree.Count || tree[i + 1].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj))
                    return i;
                continue;
            }
            if (word.Lemma != "de" && word.Upos is not (PartOfSpeech.Det or PartOfSpeech.Adj))
                break;
        }
        return Math.Min(at, tree.Count) - 1;
    }
}
