namespace Selon.Training.Evaluation;

/// <summary>Scores as one line of text, in percent.</summary>
internal static class ScoreLine
{
    public static string Of(GoldTokenScores s) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"UPOS {100 * s.Upos:F2}  features {100 * s.Features:F2}  lemma {100 * s.Lemma:F2}  UAS {100 * s.Uas:F2}  LAS {100 * s.Las:F2}");
}
