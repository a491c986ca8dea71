using System.Buffers;

namespace Selon.Claims.Mentions.Units;

/// <summary>Leaves out what is a dateline and tells nothing: "ASUNCIÓN, 6 juin (Reuters) - ".</summary>
internal static class DatelineUnits
{
    private const int LongestMark = 40;
    private static readonly SearchValues<char> s_dashes = SearchValues.Create("-–—");

    /// <summary>True for the first words of a paragraph without a verb, up to a bracket that a dash follows.</summary>
    public static bool Is(ClaimText text, ClaimUnit unit)
    {
        if (unit.Kind != UnitKind.Phrase || (unit.Span.Start > 0 && text.Text[unit.Span.Start - 1] != '\n'))
            return false;
        var open = unit.Span.Of(text.Text).IndexOf('(');
        if (open < 0)
            return false;
        var after = text.Text.AsSpan(unit.Span.Start + open);
        after = after[..Math.Min(after.Length, LongestMark)];
        var close = after.IndexOf(')');
        return close >= 0 && after[(close + 1)..].TrimStart() is [var dash, ..] && s_dashes.Contains(dash) && unit.Span.End <= unit.Span.Start + open + close + 1;
    }
}
