using Selon.Claims.Origins.Signatures;

namespace Selon.Claims.Origins;

/// <summary>An article that is another text in wholly other words.</summary>
/// <remarks>
/// Little of the wording is left, but what is told is the same: most of the names of the later article, and enough of its
/// rarer words and figures, are those of the earlier one. Who asked, saw or checked for themselves, and who speaks on
/// their own pages, retells nobody.
/// </remarks>
internal static class Retelling
{
    private const double LeastNames = 0.6;
    private const double LeastSum = 0.455;
    private const double NameShare = 0.25;
    private const int FewestNames = 2;
    private const int Days = 3;

    /// <summary>The link where the later document retells the earlier one.</summary>
    /// <param name="earlier">The one.</param>
    /// <param name="later">The other.</param>
    /// <param name="overlap">What they have in common, the earlier first.</param>
    public static (OriginKind Kind, string Reason)? Find(DocumentSignature earlier, DocumentSignature later, TextOverlap overlap)
    {
        if (later.IsOwnSource || later.HasOwnReporting || later.Agencies.Count > 0 || !Matter.IsNear(earlier, later, Days) || !IsInOrder(earlier, later))
            return null;
        if (overlap.SharedNames < FewestNames || overlap.SecondNames < LeastNames || overlap.SecondOthers + (NameShare * overlap.SecondNames) < LeastSum)
            return null;
        var kind = earlier.Agencies.Count == 0 && earlier.IsOwnSource ? OriginKind.SameSpeaker : OriginKind.Rewrite;
        return (kind, string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{Math.Round(100 * overlap.SecondNames)} % of the names and {Math.Round(100 * overlap.SecondOthers)} % of the rarer words"));
    }

    // Of one day nobody knows the order where the hour is not given.
    private static bool IsInOrder(DocumentSignature earlier, DocumentSignature later) =>
        earlier.HasMoment && later.HasMoment ? earlier.PublishedMinute <= later.PublishedMinute : earlier.Day <= later.Day;
}
