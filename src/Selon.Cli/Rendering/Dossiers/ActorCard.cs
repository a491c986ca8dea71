using Selon.Claims;
using Selon.Store.Actors;
using Selon.Store.Events;
using Selon.Store.Statements;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>All that a dossier holds of an actor: what it asserts and denies, what others say of it, what it says, does and undergoes.</summary>
internal sealed class ActorCard
{
    private const int Indent = 2;

    private readonly ActorRecord _record;
    private readonly int? _most;
    private readonly Func<string, string?> _nameOf;
    private readonly StoredCorrections _corrections;
    private readonly Appearance _appearance;
    private readonly Labels _labels;
    private readonly StyledText _lines;

    /// <param name="record">What is held, one more in each part than is shown.</param>
    /// <param name="most">How many of each part are shown; null for all.</param>
    /// <param name="nameOf">The name of an actor in the language of the labels, by its id; null where it is unknown.</param>
    /// <param name="corrections">What people corrected.</param>
    /// <param name="appearance">How it looks.</param>
    public ActorCard(ActorRecord record, int? most, Func<string, string?> nameOf, StoredCorrections corrections, Appearance appearance)
    {
        (_record, _most, _nameOf, _corrections, _appearance, _labels) = (record, most, nameOf, corrections, appearance, appearance.Labels);
        _lines = new StyledText(appearance.HasColor);
        WriteHead(StoredNames.Of(record.Actor, _labels));
        Claims("actor.asserts", Style.Blue, record.Asserts);
        Claims("actor.denies", Style.Red, record.Denies);
        Claims("actor.claimed", Style.Yellow, record.ClaimedByOthers);
        Statements("actor.accused", Style.Yellow, record.Accusations, withSpeaker: true);
        Events("actor.does", record.Does);
        Events("actor.undergoes", record.Undergoes);
        Statements("actor.says", Style.Blue, record.Says, withSpeaker: false);
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private void WriteHead(string name)
    {
        var actor = _record.Actor;
        new StyledLine().Append(PrintableText.Of(name), Style.Bold).Append("  " + actor.Id, Style.Dim).WriteTo(_lines, 0, Indent, _appearance.Width);
        string?[] parts =
        [
            _labels["kind." + actor.Kind.ToString().ToLowerInvariant()], actor.Country is { } country && !name.Contains(country, StringComparison.Ordinal) ? country : null,
            _labels.Count("in-articles", actor.Documents), _labels.Count("mentions", actor.Mentions), _labels.Count("statements", actor.Statements),
        ];
        new StyledLine().Append(string.Join(" · ", parts.Where(p => p is not null)), Style.Dim).WriteTo(_lines, 0, Indent, _appearance.Width);
        foreach (var correction in _corrections.On(actor.Id))
            new StyledLine().Append(correction, Style.Magenta).WriteTo(_lines, 0, Indent, _appearance.Width);
    }

    private void Claims(string label, Style style, IReadOnlyList<Claim> claims)
    {
        var lines = new ClaimLines(_appearance, new DatedLines(_appearance, _lines, Indent));
        Part(label, style, claims, lines.Write);
    }

    private void Statements(string label, Style style, IReadOnlyList<StoredStatement> statements, bool withSpeaker)
    {
        var entries = new StatementEntries(_nameOf, _appearance, new DatedLines(_appearance, _lines, Indent), _corrections);
        Part(label, style, statements, s => entries.Write(s, withSpeaker));
    }

    private void Events(string label, IReadOnlyList<StoredEvent> events)
    {
        var entries = new EventEntries(_nameOf, _appearance, new DatedLines(_appearance, _lines, Indent), _corrections);
        Part(label, Style.Bold, events, entries.Write);
    }

    private void Part<T>(string label, Style style, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        _lines.EndLine();
        _lines.Append(_labels[label], style).EndLine();
        foreach (var item in items.Take(_most ?? int.MaxValue))
            write(item);
        if (_most is { } most && items.Count > most)
            _lines.Pad(Indent).Append(_labels.Count("more", most), Style.Dim).EndLine();
    }
}
