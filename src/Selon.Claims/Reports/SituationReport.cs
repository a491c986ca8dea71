
namespace Selon.Claims.Reports;

/// <summary>What claims amount to at a time: what is contested, what is new, what hangs on one source, and the figures.</summary>
public sealed record SituationReport
{
    /// <summary>First day that counts as new, in EDTF; null where nothing was asked for.</summary>
    public string? Since { get; init; }

    /// <summary>Claims that somebody asserts and somebody denies.</summary>
    public required IReadOnlyList<Claim> Contested { get; init; }

    /// <summary>Claims that were denied or withdrawn and that nobody upholds.</summary>
    public required IReadOnlyList<Claim> Refuted { get; init; }

    /// <summary>Claims of two or more independent origins that nobody denies.</summary>
    public required IReadOnlyList<Claim> Corroborated { get; init; }

    /// <summary>Claims of one origin.</summary>
    public required IReadOnlyList<Claim> SingleSource { get; init; }

    /// <summary>Rumours, and what the articles themselves find unclear.</summary>
    public required IReadOnlyList<Claim> Unverified { get; init; }

    /// <summary>Claims whose first mention or whose status is not older than <see cref="Since"/>.</summary>
    public required IReadOnlyList<Claim> New { get; init; }

    /// <summary>What is told with several numbers.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Makes the report of claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="since">First day that counts as new, in EDTF; null for none.</param>
    /// <param name="most">At most so many claims a section, those in most articles first; null for all.</param>
    public static SituationReport Of(IReadOnlyCollection<Claim> claims, string? since = null, int? most = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new SituationReport
        {
            Since = since,
            Contested = Section(claims.Where(c => c.Status == ClaimStatus.Contested)),
            Refuted = Section(claims.Where(c => c.Status is ClaimStatus.Denied or ClaimStatus.Retracted)),
            Corroborated = Section(claims.Where(c => c.Status == ClaimStatus.Corroborated)),
            SingleSource = Section(claims.Where(c => c.Status == ClaimStatus.SingleSource)),
            Unverified = Section(claims.Where(c => c.Status == ClaimStatus.Unverified)),
            New = since is null ? [] : Section(claims.Where(c => IsSince(c.First, since) || c.History.Skip(1).Any(change => IsSince(change.At, since)))),
            Figures = [.. Figure.Of(claims).Take(most ?? int.MaxValue)],
        };

        IReadOnlyList<Claim> Section(IEnumerable<Claim> of) => [.. of.OrderByDescending(Weight).ThenBy(c => c.First, StringComparer.Ordinal)
            .ThenBy(c => c.Id, StringComparer.Ordinal).Take(most ?? int.MaxValue)];
    }

    // What many independent origins take a stand on matters most, then what stands in many articles.
    private static int Weight(Claim claim) =>
        (100 * (claim.IndependentAsserting + claim.IndependentDenying)) + claim.Mentions.Select(m => m.Document).Distinct().Count();

    // EDTF of the calendar sorts as text; a month that holds the day counts.
    private static bool IsSince(string? at, string since)
    {
        if (at is null)
            return false;
        var length = Math.Min(Math.Min(at.Length, since.Length), 10);
        return string.CompareOrdinal(at[..length], since[..length]) >= 0;
    }
}
