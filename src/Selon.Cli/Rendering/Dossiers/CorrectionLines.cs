using System.Globalization;
using Selon.Store.Corrections;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Corrections one under the other: number, what, of what, why, who and when.</summary>
internal static class CorrectionLines
{
    private const int Gap = 2;

    /// <summary>The lines.</summary>
    /// <param name="corrections">The corrections.</param>
    /// <param name="whatIs">What an id stands for, in words; null where the id says it.</param>
    /// <param name="appearance">How it looks.</param>
    public static string Of(IReadOnlyList<Correction> corrections, Func<string, string?> whatIs, Appearance appearance)
    {
        var labels = appearance.Labels;
        var dates = new DateText(labels);
        var lines = new StyledText(appearance.HasColor);
        var width = corrections.Select(c => Number(c).Length).DefaultIfEmpty().Max() + Gap;
        foreach (var correction in corrections)
        {
            lines.Append(Number(correction), Style.Dim).Pad(width - Number(correction).Length);
            var head = new StyledLine().Append(CorrectionText.KindOf(correction, labels), Style.Bold).Append("  " + PrintableText.Of(correction.Target));
            if (CorrectionText.ValueOf(correction, labels) is { } value)
                head.Append(" → " + value);
            head.WriteTo(lines, width, width, appearance.Width);
            if (whatIs(correction.Target) is { } target)
                Under(target, Style.Plain);
            if (correction.Note is { } note)
                Under(labels.Format("words", PrintableText.Of(note)), Style.Plain);
            Under(labels.Format("correction-by", PrintableText.Of(correction.Who), dates.Of(correction.At)), Style.Dim);
            if (correction.UndoneAt is { } undone)
                Under(labels.Format("correction-undone", PrintableText.Of(correction.UndoneBy ?? "?"), dates.Of(undone)), Style.Red);
        }
        return lines.ToString();

        void Under(string text, Style style)
        {
            lines.Pad(width);
            new StyledLine().Append(text, style).WriteTo(lines, width, width, appearance.Width);
        }
    }

    private static string Number(Correction correction) => correction.Number.ToString(CultureInfo.InvariantCulture);
}
