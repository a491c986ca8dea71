using Selon.Knowledge;

namespace Selon.Store.Queries;

/// <summary>The period of a filter.</summary>
/// <param name="First">The first day; null for open.</param>
/// <param name="Last">The last day; null for open.</param>
internal readonly record struct FilterDays(DateOnly? First, DateOnly? Last)
{
    /// <summary>Reads the period.</summary>
    /// <exception cref="DossierException">A date is none.</exception>
    public static FilterDays Of(DossierFilter filter) => new(Parse(filter.Since)?.First, Parse(filter.Until)?.Last);

    private static DateRange? Parse(string? date) => date is null ? null : DateRange.TryParse(date, out var days) ? days
        : throw new DossierException(DossierProblem.Refused, $"{date} is no date; write 2020, 2020-10 or 2020-10-30.");
}
