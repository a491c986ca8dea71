using Selon.Knowledge;
using Selon.Statements;
using Selon.Text;

namespace Selon.Cli.Formats;

/// <summary>Which statements of a text speak about a place: those whose content or source names it.</summary>
internal sealed class PlaceStatements
{
    private readonly Dictionary<int, List<Statement>> _statements = [];
    private readonly ILookup<string, Statement> _denials;

    /// <summary>Finds them.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="isPlace">The entities that are asked for.</param>
    public PlaceStatements(Reading reading, Func<TextEntity, bool> isPlace)
    {
        _denials = reading.Statements.Where(s => s.Denies is not null).ToLookup(s => s.Denies!, StringComparer.Ordinal);
        var mentions = reading.Entities.Mentions.Where(m => isPlace(reading.Entities.Entities[m.Entity])).ToArray();
        var starts = Array.ConvertAll(mentions, m => m.Span.Start);
        foreach (var statement in reading.Statements)
        {
            foreach (var span in statement.Content.Concat(statement.Sources.Select(s => s.Span)))
                Add(statement, span, mentions, starts);
        }
    }

    /// <summary>The statements about a place, in the order of the text.</summary>
    public IReadOnlyList<Statement> About(int entity) => _statements.TryGetValue(entity, out var statements) ? statements : [];

    /// <summary>The statements that deny a statement.</summary>
    public IEnumerable<Statement> DenialsOf(Statement statement) => _denials[statement.Id];

    private void Add(Statement statement, TextSpan span, Mention[] mentions, int[] starts)
    {
        var first = Array.BinarySearch(starts, span.Start);
        if (first < 0)
            first = ~first;
        while (first > 0 && starts[first - 1] >= span.Start)
            first--;
        for (var i = first; i < mentions.Length && starts[i] < span.End; i++)
        {
            if (mentions[i].Span.End > span.End)
                continue;
            if (!_statements.TryGetValue(mentions[i].Entity, out var statements))
                _statements.Add(mentions[i].Entity, statements = []);
            if (statements.Count == 0 || !ReferenceEquals(statements[^1], statement))
                statements.Add(statement);
        }
    }
}
