using Selon.Claims.Mentions;

namespace Selon.Quality.Grouping;

/// <summary>A proposition on one line.</summary>
internal static class PropositionListing
{
    /// <summary>The line.</summary>
    public static string Of(ClaimMention mention)
    {
        var p = mention.Proposition;
        return $"{mention.Stance}{(mention.About is null ? "" : " (about)")} | {mention.Quote}\n    pred {string.Join(", ", p.Predicates.Select(x => x.Key))}; who {string.Join(", ", p.Participants.Select(x => $"{x.Role}:{x.Head}[{x.Camp}]"))}; where {string.Join(",", p.Places)}; "
            + $"when {p.Time?.First:yyyy-MM-dd}..{p.Time?.Last:yyyy-MM-dd} {p.Time?.Origin}; n {string.Join(", ", p.Quantities.Select(q => $"{q.Least}-{q.Most} {q.Of}"))}{(p.IsNegated ? " NEG" : "")} {p.Modality}\n    words {string.Join(' ', p.Words)}\n    context {string.Join(' ', p.Context)} / {string.Join(' ', p.Scene)}";
    }
}
