namespace Selon.Quality.Times;

/// <summary>A time expression annotated by hand; offsets in UTF-16 units.</summary>
internal sealed record GoldTime(int Start, int End, string Text, string Type, string Value);
