using Selon.Events;
using Selon.Text;

namespace Selon.Quality.Events;

/// <summary>A party with its wordings, the given one first.</summary>
internal sealed record GoldParty(IReadOnlyList<TextSpan> Wordings);

/// <summary>A view of an event: whether it happened, in whose words; no source for the author's.</summary>
internal sealed record GoldView(string Factuality, IReadOnlyList<GoldParty> SaidBy);

/// <summary>An event as annotators or the program give it, in UTF-16 units.</summary>
internal sealed record GoldEvent(
    string Type, string? Mode, IReadOnlyList<TextSpan> Trigger, IReadOnlyList<TextSpan> OtherMentions, IReadOnlyList<GoldParty> Actors,
    IReadOnlyList<GoldParty> Recipients, GoldView View, IReadOnlyList<GoldView> OtherViews, bool IsWithin)
{
    /// <summary>An event of the program in the same form.</summary>
    public static GoldEvent Of(Event found) => new(
        found.Type.Name(), found.Mode, found.Trigger, found.OtherMentions, [.. found.Actors.Select(Of)], [.. found.Recipients.Select(Of)],
        new GoldView(found.Factuality.Name(), [.. found.SaidBy.Select(Of)]), [.. found.OtherViews.Select(v => new GoldView(v.Factuality.Name(), [Of(v.SaidBy)]))],
        found.Within is not null);

    private static GoldParty Of(Participant party) => new([party.Span, .. party.Also]);
}
