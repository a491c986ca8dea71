using Selon.Claims.Articles;
using Selon.Cli.Rendering.Claims;
using Selon.Store.Timelines;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>A time line: what happened and what was said, and what became of what was claimed, under the day on which it was.</summary>
internal sealed class TimelineLines
{
    private readonly Labels _labels;
    private readonly DatedLines _dated;
    private readonly EventEntries _events;
    private readonly StatementEntries _statements;
    private readonly ClaimSpeakers _speakers;
    private readonly DocumentPlaces _places;
    private readonly IReadOnlyDictionary<string, DocumentHead> _documents;

    /// <param name="documents">The documents of the mentions, by id.</param>
    /// <param name="nameOf">The name of an actor by its id.</param>
    /// <param name="appearance">How it looks.</param>
    /// <param name="lines">Where to.</param>
    /// <param name="corrections">What people corrected.</param>
    public TimelineLines(
        IReadOnlyDictionary<string, DocumentHead> documents, Func<string, string?> nameOf, Appearance appearance, StyledText lines, StoredCorrections corrections)
    {
        _documents = documents;
        _labels = appearance.Labels;
        _dated = new DatedLines(appearance, lines);
        _events = new EventEntries(nameOf, appearance, _dated, corrections);
        _statements = new StatementEntries(nameOf, appearance, _dated, corrections);
        _speakers = new ClaimSpeakers(documents, _labels);
        _places = new DocumentPlaces(_labels);
    }

    /// <summary>Writes an entry.</summary>
    public void Write(TimelineEntry entry)
    {
        if (entry.Event is { } e)
            _events.Write(e);
        else if (entry.Statement is { } statement)
            _statements.Write(statement);
        else
            WriteChange(entry);
    }

    private void WriteChange(TimelineEntry entry)
    {
        var (claim, change) = (entry.Claim!, entry.Change!);
        _dated.Write(change.At, new StyledLine().Append(_labels["timeline.claim"] + " ").Append(_labels[ClaimStyles.Key(change.Status)], ClaimStyles.Of(change.Status)));
        _dated.Under(new StyledLine().Append(PrintableText.Of(claim.Text), Style.Bold));
        if (entry.Because is not { } because)
        {
            _dated.Under(new StyledLine().Append(claim.Id, Style.Dim));
            return;
        }
        _dated.Under(new StyledLine().Append($"{_speakers.Of(because)} {_labels["does." + because.Stance.ToString().ToLowerInvariant()]}"));
        var head = _documents.GetValueOrDefault(because.Document) ?? new DocumentHead(because.Document, because.Document);
        _dated.Under(new StyledLine().Append($"{_places.Of(head, because.Place)} · {claim.Id}", Style.Dim));
    }
}
