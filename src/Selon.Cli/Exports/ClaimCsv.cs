using System.Globalization;
using CsvHelper;
using Selon.Claims.Articles;
using Selon.Cli.Formats;

namespace Selon.Cli.Exports;

/// <summary>Claims as CSV (RFC 4180): a row for each mention, for spreadsheets.</summary>
/// <remarks>Words that a spreadsheet would run as a formula get an apostrophe before them.</remarks>
internal static class ClaimCsv
{
    private static readonly CsvWriterOptions s_options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    private static readonly string[] s_columns =
    [
        "claim", "claim_text", "status", "first", "last", "independent_asserting", "independent_denying",
        "stance", "speaker", "entity", "quote", "at", "document", "source", "outlet", "published", "in", "start", "end", "origin",
    ];

    /// <summary>Writes the header and the rows in UTF-8 with a byte-order mark, which spreadsheets need.</summary>
    public static void Write(ExportedClaims content, Stream output)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteHeader(s_columns);
        foreach (var claim in content.Claims)
        {
            foreach (var mention in claim.Mentions)
            {
                var document = content.Documents.GetValueOrDefault(mention.Document);
                csv.WriteRecord(
                [
                    claim.Id, claim.Text, ClaimNames.Of(claim.Status), claim.First, claim.Last, Number(claim.IndependentAsserting), Number(claim.IndependentDenying),
                    ClaimNames.Of(mention.Stance), mention.By?.Name, mention.By?.Entity, mention.Quote, mention.At, mention.Document, document?.Source, document?.Outlet,
                    document?.Published, mention.Place.Field == ArticleField.Title ? "title" : "text", Number(mention.Place.Start), Number(mention.Place.End), content.OriginOf(mention),
                ]);
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
