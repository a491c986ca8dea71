using System.Globalization;
using Selon.Claims.Origins.Signatures;

namespace Selon.Claims.Origins;

/// <summary>Says whether two documents go back to one origin.</summary>
/// <remarks>The answer depends on the two alone and not on their order.</remarks>
public static class OriginComparer
{
    private const int LeastRuns = 12;
    private const double ReprintWording = 0.6;
    private const double RewriteWording = 0.1;
    private const double RewriteCovered = 0.4;
    private const double RewriteNames = 0.5;

    /// <summary>The closest link between two documents, null for none.</summary>
    public static OriginLink? Compare(DocumentSignature a, DocumentSignature b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Document == b.Document)
            return null;
        if (string.CompareOrdinal(a.Document, b.Document) > 0)
            (a, b) = (b, a);
        var overlap = TextOverlap.Of(a.Text, b.Text);
        return Find(a, b, overlap) is var (kind, reason) ? new OriginLink(a.Document, b.Document, kind, reason) : null;
    }

    private static (OriginKind Kind, string Reason)? Find(DocumentSignature a, DocumentSignature b, TextOverlap overlap)
    {
        if (overlap.Runs >= LeastRuns && overlap.Wording >= ReprintWording)
            return (OriginKind.Reprint, Percent(overlap.Wording) + " of the wording");
        var agency = a.Agencies.FirstOrDefault(b.Agencies.Contains);
        // Texts that say they come from different agencies are not each other's, whatever both quote.
        if (agency is null && a.Agencies.Count > 0 && b.Agencies.Count > 0)
            return SameSpeaker(a, b, overlap);
        var isRewrite = IsRewrite(overlap);
        if (agency is not null && Matter.IsSame(a, b, overlap, Matter.DaysOfAgency) && (isRewrite || IsAlone(a, b) || overlap.Covered >= RewriteCovered))
            return isRewrite ? (OriginKind.Rewrite, $"credit {agency}, {Percent(overlap.OwnWording)} of the wording") : (OriginKind.SameAgency, "credit " + agency);
        if (Matter.IsCorrection(a, b, overlap) || (IsOneHouse(a, b) && Matter.IsSame(a, b, overlap, Matter.DaysOfOutlet)))
            return (OriginKind.SameFamily, a.Outlet == b.Outlet ? "outlet " + a.Outlet : "house " + a.Family);
        if (SameSpeaker(a, b, overlap) is { } speaker)
            return speaker;
        if (isRewrite && Matter.IsNear(a, b, Matter.DaysOfAgency))
            return (OriginKind.Rewrite, Percent(overlap.OwnWording) + " of the wording");
        return Retelling.Find(a, b, overlap) ?? Retelling.Find(b, a, overlap.Turned());
    }

    // Reports made to one pattern (matches, markets, elections) share wording and not their names.
    private static bool IsRewrite(TextOverlap overlap) => overlap.Runs >= LeastRuns && overlap.OwnWording >= RewriteWording
        && ((overlap.FirstCovered >= RewriteCovered && overlap.FirstNames >= RewriteNames) || (overlap.SecondCovered >= RewriteCovered && overlap.SecondNames >= RewriteNames));

    // Where one of them credits several agencies, the credit alone does not say which text it has from which.
    private static bool IsAlone(DocumentSignature a, DocumentSignature b) => a.Agencies.Count == 1 && b.Agencies.Count == 1;

    private static bool IsOneHouse(DocumentSignature a, DocumentSignature b) =>
        ((a.Outlet is not null && a.Outlet == b.Outlet) || (a.Family is not null && a.Family == b.Family))
        && (a.Agencies.Count > 0) == (b.Agencies.Count > 0);

    // Both bring nothing but one speaker's words, or one does and the other tells little more than these.
    private static (OriginKind, string)? SameSpeaker(DocumentSignature a, DocumentSignature b, TextOverlap overlap)
    {
        if (a.Speakers.Count != 1 && b.Speakers.Count != 1)
            return null;
        var only = a.Speakers.Count == 1 ? a.Speakers[0] : b.Speakers[0];
        var isOfBoth = a.Speakers.Count == 1 && b.Speakers.Count == 1;
        return a.Speakers.Contains(only) && b.Speakers.Contains(only) && Matter.IsSame(a, b, overlap, Matter.DaysOfSpeaker)
            && overlap.Covered >= (isOfBoth ? Matter.SpeakerCovered : Matter.CommuniqueCovered) ? (OriginKind.SameSpeaker, "only " + only) : null;
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)} %");
}
