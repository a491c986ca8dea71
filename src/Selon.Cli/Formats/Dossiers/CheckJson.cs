using System.Text.Json;
using Selon.Store;
using Selon.Store.Care;
using Selon.Store.Documents;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>The checks of a dossier as JSON.</summary>
internal static class CheckJson
{
    /// <summary>Writes an object with the checks, the failures and how much there is.</summary>
    public static void Write(Utf8JsonWriter json, string dossier, IReadOnlyList<DossierCheck> checks, IReadOnlyList<StoredFailure> failures, DossierStatistics statistics)
    {
        json.WriteStartObject();
        json.WriteString("dossier"u8, dossier);
        json.WriteBoolean("right"u8, checks.All(c => c.IsRight));
        json.WriteStartArray("checks"u8);
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("check"u8, check.Name);
            json.WriteBoolean("right"u8, check.IsRight);
            json.WriteNumber("looked_at"u8, check.Looked);
            json.WriteStartArray("problems"u8);
            foreach (var problem in check.Problems)
                json.WriteStringValue(problem);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("failures"u8);
        foreach (var failure in failures)
            Write(json, failure);
        json.WriteEndArray();
        Write(json, statistics);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StoredFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("source"u8, failure.Error.Source);
        if (failure.Error.Line is { } line)
            json.WriteNumber("line"u8, line);
        else
            json.WriteNull("line"u8);
        json.WriteString("problem"u8, failure.Error.Problem);
        json.WriteString("advice"u8, failure.Error.Advice);
        json.WriteString("at"u8, failure.At);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DossierStatistics statistics)
    {
        foreach (var (name, number) in (ReadOnlySpan<(string, long)>)
        [
            ("documents", statistics.Documents), ("sources", statistics.Sources), ("unanalyzed", statistics.Unanalyzed), ("statements", statistics.Statements),
            ("events", statistics.Events), ("claims", statistics.Claims), ("contested", statistics.Contested), ("actors", statistics.Actors),
            ("corrections", statistics.Corrections),
        ])
            json.WriteNumber(name, number);
        json.WriteString("first"u8, statistics.First);
        json.WriteString("last"u8, statistics.Last);
    }
}
