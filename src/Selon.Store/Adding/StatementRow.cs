using System.Globalization;
using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Knowledge.Times;
using Selon.Statements;
using Selon.Text;

namespace Selon.Store.Adding;

/// <summary>A statement as it is kept.</summary>
internal sealed record StatementRow(string Key, Statement Statement)
{
    private const int FarthestNamed = 200;

    public string? Parent { get; init; }

    public string? Denies { get; init; }

    public string? Supports { get; init; }

    public string? Time { get; init; }

    public string? FirstDay { get; init; }

    public string? LastDay { get; init; }

    public required string Sources { get; init; }

    public required string Cue { get; init; }

    public required string Content { get; init; }

    public required string Via { get; init; }

    /// <summary>Who takes part: the key of the entity and the part.</summary>
    public required IReadOnlyList<(string Entity, string Part)> Speakers { get; init; }

    /// <summary>The statements in order.</summary>
    public static IReadOnlyList<StatementRow> Of(ArticleReading reading, IReadOnlyList<EntityRow> entities)
    {
        var statements = reading.Attributed.Statements;
        var keys = Keys(reading.Article, statements);
        return [.. statements.Select(s => new StatementRow(keys[s.Id], s)
        {
            Parent = KeyOf(keys, s.Parent),
            Denies = KeyOf(keys, s.Denies),
            Supports = KeyOf(keys, s.Supports),
            Time = s.Time?.Edtf,
            FirstDay = FirstOf(s.Time),
            LastDay = LastOf(s.Time),
            Sources = RowJson.Sources(reading.Article, s.Sources, entities),
            Cue = RowJson.Passages(reading.Article, s.Cue),
            Content = RowJson.Passages(reading.Article, s.Content),
            Via = RowJson.Channels(reading.Article, s.Via, entities),
            Speakers = [.. SpeakersOf(s, entities).Concat(NamedIn(reading, s, entities)).Distinct()],
        })];
    }

    /// <summary>The first day of a time, null where it is open or unknown.</summary>
    internal static string? FirstOf(TimeExpression? time) => time?.Begin is { } begin ? Iso(begin) : null;

    /// <summary>The last day of a time, null where it is open or unknown.</summary>
    internal static string? LastOf(TimeExpression? time) => time?.End is { } end && end > DateTime.MinValue ? Iso(end.AddTicks(-1)) : null;

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The same place of the same text has the same key, whatever finds it; two with the same content are counted.
    private static Dictionary<string, string> Keys(Article article, IReadOnlyList<Statement> statements)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new Dictionary<string, string>(statements.Count, StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var place = $"{article.Document.Id} {RowJson.Places(article, statement.Content)}";
            var number = seen[place] = seen.GetValueOrDefault(place) + 1;
            keys[statement.Id] = ContentId.Of('s', number == 1 ? place : $"{place} {number}");
        }
        return keys;
    }

    private static string? KeyOf(Dictionary<string, string> keys, string? id) => id is null ? null : keys.GetValueOrDefault(id);

    private static IEnumerable<(string, string)> SpeakersOf(Statement statement, IReadOnlyList<EntityRow> entities)
    {
        foreach (var source in statement.Sources)
        {
            if (source.Entity is { } entity)
                yield return (entities[entity].Key, "source");
            if (source.Affiliation is { } affiliation)
                yield return (entities[affiliation].Key, "affiliation");
        }
        foreach (var channel in statement.Via)
        {
            if (channel.Entity is { } entity)
                yield return (entities[entity].Key, "via");
        }
    }

    // The mentions stand in the order of the text: a long text is not gone through for each statement.
    private static IEnumerable<(string, string)> NamedIn(ArticleReading reading, Statement statement, IReadOnlyList<EntityRow> entities)
    {
        var mentions = reading.Attributed.Entities.Mentions;
        foreach (var span in statement.Content.Concat(statement.Cue).Concat(Between(statement)))
        {
            for (var i = FirstFrom(mentions, span.Start); i < mentions.Count && mentions[i].Span.Start < span.End; i++)
            {
                if (mentions[i].Span.End <= span.End)
                    yield return (entities[mentions[i].Entity].Key, "named");
            }
        }
    }

    // Whom it is said to, or who is accused, stands between the cue and what is said: "accuse Bakou d'avoir …".
    private static IEnumerable<TextSpan> Between(Statement statement)
    {
        if (statement.Cue.Count > 0 && statement.Content.Count > 0 && statement.Content[0].Start - statement.Cue[^1].End is > 0 and <= FarthestNamed)
            yield return new TextSpan(statement.Cue[^1].End, statement.Content[0].Start);
    }

    private static int FirstFrom(IReadOnlyList<Mention> mentions, int start)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
