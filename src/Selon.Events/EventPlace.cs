using Selon.Text;

namespace Selon.Events;

/// <summary>Where an event took place.</summary>
/// <param name="Span">The words.</param>
/// <param name="Entity">Which place it is, as an index among the entities of the text; null where unknown.</param>
public sealed record EventPlace(TextSpan Span, int? Entity);
