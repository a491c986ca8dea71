using Selon.Claims.Articles;
using Selon.Claims.Mentions;

namespace Selon.Quality.Claims;

/// <summary>A mention as it is scored.</summary>
/// <param name="Document">The id of the article.</param>
/// <param name="Claim">The claim to which it belongs.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Places">Where it stands; further places are as good as the first.</param>
/// <param name="Quote">Its words.</param>
internal sealed record ScoredMention(string Document, string Claim, Stance Stance, IReadOnlyList<FieldSpan> Places, string Quote)
{
    /// <summary>True where the annotation names a source.</summary>
    public bool HasSource { get; init; }
}
