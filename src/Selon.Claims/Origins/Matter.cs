using Selon.Claims.Origins.Signatures;

namespace Selon.Claims.Origins;

/// <summary>Whether two documents speak of one matter: near in time, with names and rarer words in common.</summary>
internal static class Matter
{
    /// <summary>An agency follows a matter with dispatches for some days.</summary>
    public const int DaysOfAgency = 4;

    /// <summary>An outlet comes back to its own article, a correction may take longer.</summary>
    public const int DaysOfOutlet = 4;

    /// <summary>One occasion to speak.</summary>
    public const int DaysOfSpeaker = 2;

    /// <summary>The share of terms that two texts made of one communiqué have in common.</summary>
    public const double SpeakerCovered = 0.3;

    /// <summary>The share of terms of a text that a communiqué has where the text lets others speak as well.</summary>
    public const double CommuniqueCovered = 0.5;

    private const int MinutesPerDay = 24 * 60;
    private const double LeastNames = 0.3;
    private const double LeastSum = 0.33;
    private const double NameShare = 0.25;
    private const double LeastOfCorrection = 0.1;
    private const int FewestNames = 2;

    /// <summary>True where one of them comes back to the other, of which it then speaks in a few words only.</summary>
    public static bool IsCorrection(DocumentSignature a, DocumentSignature b, TextOverlap overlap) =>
        a.Outlet is not null && a.Outlet == b.Outlet && (a.IsCorrection || b.IsCorrection) && IsNear(a, b, DaysOfOutlet)
        && overlap.SharedNames >= 1 && overlap.Covered >= LeastOfCorrection;

    /// <summary>True where both say the day and lie so near.</summary>
    public static bool IsNear(DocumentSignature a, DocumentSignature b, int days) =>
        a.PublishedMinute is { } first && b.PublishedMinute is { } second && Math.Abs(first - second) <= days * MinutesPerDay;

    /// <summary>True where the two are of one matter.</summary>
    public static bool IsSame(DocumentSignature a, DocumentSignature b, TextOverlap overlap, int days) =>
        IsNear(a, b, days) && overlap.SharedNames >= FewestNames && Math.Max(overlap.FirstNames, overlap.SecondNames) >= LeastNames
        && Math.Max(overlap.FirstOthers + (NameShare * overlap.FirstNames), overlap.SecondOthers + (NameShare * overlap.SecondNames)) >= LeastSum;
}
