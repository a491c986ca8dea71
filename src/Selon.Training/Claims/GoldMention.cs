using Selon.Claims.Mentions;
using Selon.Text;

namespace Selon.Training.Claims;

/// <summary>A mention as a person marked it.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Document">The article's id.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Spans">Where it stands in the joined text, UTF-16 units: the stretch marked, then those that are as good.</param>
internal sealed record GoldMention(string Claim, string Document, string Quote, Stance Stance, IReadOnlyList<TextSpan> Spans);
