using System.Globalization;
using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Documents;
using Selon.Store;

namespace Selon.Cli.Running.Adding;

/// <summary>Says what a run added.</summary>
internal static class AddReport
{
    /// <summary>Writes the summary.</summary>
    public static void Write(TextWriter output, AddPlan plan, AddSummary summary, DossierStatistics statistics, bool isStopped)
    {
        if (plan.IsJson)
            output.WriteLine(Json(plan, summary, statistics, isStopped));
        else
            output.Write(Text(plan, summary, statistics, isStopped));
    }

    private static string Text(AddPlan plan, AddSummary summary, DossierStatistics statistics, bool isStopped)
    {
        var lines = new StringBuilder();
        var parts = new List<string> { $"{Number(summary.Added)} added" };
        Add(parts, summary.SourcesAdded, "with a new source");
        Add(parts, summary.AnalyzedAgain, "analysed again");
        Add(parts, summary.Known, "already there");
        Add(parts, summary.Failures.Count, "failed");
        lines.Append("Documents: ").AppendJoin(", ", parts).Append(".\n");
        lines.Append(CultureInfo.InvariantCulture, $"{plan.Dossier}: {Number(statistics.Documents)} documents, {Number(statistics.Statements)} statements, {Number(statistics.Actors)} actors.\n");
        if (summary.Failures.Count > 0)
            lines.Append(CultureInfo.InvariantCulture, $"What failed is kept with its reason: selon doctor --dossier {plan.Dossier}\n");
        if (isStopped)
            lines.Append("Stopped; what is in is safe. Call the same command again to go on.\n");
        return lines.ToString();
    }

    private static string Json(AddPlan plan, AddSummary summary, DossierStatistics statistics, bool isStopped)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ClaimJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("dossier"u8, plan.Dossier);
            json.WriteNumber("added"u8, summary.Added);
            json.WriteNumber("sources_added"u8, summary.SourcesAdded);
            json.WriteNumber("analyzed_again"u8, summary.AnalyzedAgain);
            json.WriteNumber("known"u8, summary.Known);
            json.WriteStartArray("failures"u8);
            foreach (var failure in summary.Failures)
                Write(json, failure);
            json.WriteEndArray();
            json.WriteBoolean("stopped"u8, isStopped);
            json.WriteNumber("documents"u8, statistics.Documents);
            json.WriteNumber("statements"u8, statistics.Statements);
            json.WriteNumber("actors"u8, statistics.Actors);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, DocumentError failure)
    {
        json.WriteStartObject();
        json.WriteString("source"u8, failure.Source);
        if (failure.Line is { } line)
            json.WriteNumber("line"u8, line);
        else
            json.WriteNull("line"u8);
        json.WriteString("problem"u8, failure.Problem);
        json.WriteString("advice"u8, failure.Advice);
        json.WriteEndObject();
    }

    private static void Add(List<string> parts, int number, string what)
    {
        if (number > 0)
            parts.Add($"{Number(number)} {what}");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
