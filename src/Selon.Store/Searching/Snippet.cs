using Selon.Text;

namespace Selon.Store.Searching;

/// <summary>A stretch of a text around the words that were asked for.</summary>
/// <param name="Text">The stretch, its blanks and line ends made single spaces.</param>
/// <param name="Matches">Where the words stand in <paramref name="Text"/>, UTF-16 units.</param>
/// <param name="IsCutBefore">There is more before it.</param>
/// <param name="IsCutAfter">There is more after it.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Matches, bool IsCutBefore, bool IsCutAfter);
