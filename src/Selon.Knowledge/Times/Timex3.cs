using System.Security;
using System.Text;
using Selon.Text;

namespace Selon.Knowledge.Times;

/// <summary>Writes time expressions as TIMEX3 of TimeML (ISO 24617-1).</summary>
public static class Timex3
{
    /// <summary>The text with its expressions in line: <c>&lt;TIMEX3 tid="t1" type="DATE" value="2020-09-30"&gt;…</c>.</summary>
    /// <param name="text">The text; its XML characters are escaped.</param>
    /// <param name="times">Its expressions in order, without overlap, as <see cref="TimeFinder.Find"/> gives them.</param>
    /// <exception cref="ArgumentException">The expressions overlap, are out of order or lie outside the text.</exception>
    public static string Write(SourceText text, IReadOnlyList<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(times);
        var output = new StringBuilder(text.Length + (times.Count * 60));
        var written = 0;
        for (var i = 0; i < times.Count; i++)
        {
            var span = times[i].Span;
            if (span.Start < written || span.End > text.Length)
                throw new ArgumentException($"Found an expression at {span} after {written} in a text of {text.Length}; give them in order and without overlap.", nameof(times));
            output.Append(Escape(text.Text[written..span.Start]));
            Open(output, times[i], i + 1);
            output.Append(Escape(text.Slice(span))).Append("</TIMEX3>");
            written = span.End;
        }
        return output.Append(Escape(text.Text[written..])).ToString();
    }

    private static void Open(StringBuilder output, TimeExpression time, int number)
    {
        output.Append("<TIMEX3 tid=\"t").Append(number)
            .Append("\" type=\"").Append(time.Type.ToString().ToUpperInvariant())
            .Append("\" value=\"").Append(Escape(time.Value));
        if (time.Modifier is { } modifier)
            output.Append("\" mod=\"").Append(modifier);
        if (time.Type == TimeType.Set)
            output.Append("\" quant=\"EVERY");
        output.Append("\">");
    }

    private static string Escape(string text) => SecurityElement.Escape(text)!;
}
