using System.Globalization;
using System.Text;
using Selon.Store;
using Selon.Store.Care;
using Selon.Store.Documents;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>The checks of a dossier for people.</summary>
internal static class CheckReport
{
    private const int MostFailures = 100;

    /// <summary>The lines.</summary>
    public static string Of(string dossier, IReadOnlyList<DossierCheck> checks, IReadOnlyList<StoredFailure> failures, DossierStatistics statistics)
    {
        var lines = new StringBuilder();
        lines.Append(CultureInfo.InvariantCulture, $"{dossier}: {statistics.Documents:N0} documents from {statistics.Sources:N0} sources, {statistics.Statements:N0} statements, {statistics.Events:N0} events, {statistics.Claims:N0} claims ({statistics.Contested:N0} contested), {statistics.Actors:N0} actors, {statistics.Corrections:N0} corrections\n");
        foreach (var check in checks)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  {check.Name,-12}  {(check.IsRight ? "right" : "WRONG"),-5}  {Looked(check)}\n");
            foreach (var problem in check.Problems)
                lines.Append(CultureInfo.InvariantCulture, $"                {PrintableText.Of(problem)}\n");
        }
        if (failures.Count > 0)
            lines.Append(CultureInfo.InvariantCulture, $"{failures.Count:N0} could not be read:\n");
        foreach (var failure in failures.Take(MostFailures))
            lines.Append(CultureInfo.InvariantCulture, $"  {failure.At[..10]}  {PrintableText.Of(failure.Error.ToString())}\n");
        if (failures.Count > MostFailures)
            lines.Append(CultureInfo.InvariantCulture, $"  and {failures.Count - MostFailures:N0} more; --format json shows all\n");
        return lines.ToString();
    }

    private static string Looked(DossierCheck check) => check.Name switch
    {
        "integrity" => string.Create(CultureInfo.InvariantCulture, $"{check.Looked:N0} pages of the file"),
        "references" => "rows point at rows that are there",
        "bytes" => string.Create(CultureInfo.InvariantCulture, $"{check.Looked:N0} texts and originals against their SHA-256"),
        "search" => string.Create(CultureInfo.InvariantCulture, $"{check.Looked:N0} documents in the index"),
        "claims" => string.Create(CultureInfo.InvariantCulture, $"{check.Looked:N0} claims, derived again from the articles"),
        "corrections" => string.Create(CultureInfo.InvariantCulture, $"{check.Looked:N0} corrections find what they are about"),
        _ => string.Create(CultureInfo.InvariantCulture, $"version {check.Looked} of the format"),
    };
}
