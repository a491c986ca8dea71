using Selon.Knowledge;
using Selon.Knowledge.Coreference;
using Selon.Text;

namespace Selon.Quality.References;

/// <summary>
/// Whether a resolved phrase names what the annotator wrote. It does where, case, accents and articles aside, (a) the two
/// are equal; (b) the words of one are all in the other and the shorter holds a capitalised word or the resolved phrase
/// lies over a place where the text has the annotated words; or (c) both are linked to the same entity of the text.
/// </summary>
internal sealed class SameReference(string text, EntityReading reading)
{
    private static readonly HashSet<string> s_articles = new(StringComparer.Ordinal) { "le", "la", "l", "les", "un", "une", "des", "du", "de", "d", "et", "ce", "cette" };

    /// <summary>Compares.</summary>
    public bool Holds(TextSpan found, string gold)
    {
        var words = Content(found.Of(text));
        var wanted = Content(gold);
        if (words.SequenceEqual(wanted))
            return true;
        var places = Places(gold).ToList();
        var isOver = places.Exists(place => place.Overlaps(found));
        var isWithin = words.Count > 0 && wanted.Count > 0 && (words.TrueForAll(wanted.Contains) || wanted.TrueForAll(words.Contains));
        var shorter = found.Length < gold.Length ? found.Of(text).ToString() : gold;
        if (isWithin && (isOver || HasName(shorter)))
            return true;
        var entities = EntitiesIn(found);
        return places.Exists(place => EntitiesIn(place).Overlaps(entities));
    }

    private static bool HasName(string phrase) => phrase.Split(' ', '\'', '’').Skip(phrase.Contains(' ', StringComparison.Ordinal) ? 1 : 0).Any(word => word.Length > 1 && char.IsUpper(word[0]));

    private static List<string> Content(ReadOnlySpan<char> phrase) => [.. NameWords.Of(phrase).Where(word => !s_articles.Contains(word))];

    private IEnumerable<TextSpan> Places(string gold)
    {
        for (var at = text.IndexOf(gold, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(gold, at + 1, StringComparison.OrdinalIgnoreCase))
            yield return new TextSpan(at, at + gold.Length);
    }

    // The entity of the whole phrase: of a mention that covers its end or its beginning, not of a complement within.
    private HashSet<int> EntitiesIn(TextSpan span)
    {
        var entities = new HashSet<int>();
        foreach (var mention in reading.Mentions)
        {
            if (span.Contains(mention.Span) && (mention.Span.Length * 2 > span.Length || reading.Entities[mention.Entity].Kind == EntityKind.Person))
                entities.Add(mention.Entity);
        }
        return entities;
    }
}
