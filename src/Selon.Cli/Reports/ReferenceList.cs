using System.Globalization;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Cli.Rendering;

namespace Selon.Cli.Reports;

/// <summary>Numbers the documents of a report in the order in which it speaks of them.</summary>
internal sealed class ReferenceList(IReadOnlyDictionary<string, DocumentHead> documents, Labels labels)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>The references of mentions: number of the document and place of the words, "2:120–160".</summary>
    public IEnumerable<ReportRun> Of(IEnumerable<ClaimMention> mentions)
    {
        foreach (var mention in mentions.DistinctBy(m => (m.Document, m.Place)))
        {
            yield return new ReportRun(" ");
            yield return new ReportRun(string.Create(CultureInfo.InvariantCulture,
                $"[{Number(mention.Document)}:{(mention.Place.Field == ArticleField.Title ? labels["in-title"] + " " : "")}{mention.Place.Start}–{mention.Place.End}]"),
                RunKind.Reference, $"ref-{Number(mention.Document)}\n{mention.Quote}");
        }
    }

    /// <summary>The documents, each with its number.</summary>
    public IEnumerable<ReportBlock> Blocks()
    {
        var dates = new DateText(labels);
        for (var i = 0; i < _order.Count; i++)
        {
            var head = documents.GetValueOrDefault(_order[i]);
            var runs = new List<ReportRun> { new($"[{i + 1}] ", RunKind.Number) };
            if (head?.Outlet is { } outlet)
                runs.Add(new ReportRun(outlet, RunKind.Strong));
            string?[] parts = [head?.Title is { } title ? labels.Format("words", title) : null, head?.Published is { } published ? dates.Of(published) : null];
            foreach (var part in parts.OfType<string>())
                runs.Add(new ReportRun((runs.Count > 1 ? ", " : "") + part));
            runs.Add(new ReportRun($"{(runs.Count > 1 ? " · " : "")}{head?.Url ?? head?.Source ?? _order[i]}", RunKind.Muted));
            yield return new ReportBlock(BlockKind.Reference, runs, $"ref-{i + 1}");
        }
    }

    private int Number(string document)
    {
        if (!_numbers.TryGetValue(document, out var number))
        {
            _order.Add(document);
            _numbers.Add(document, number = _order.Count);
        }
        return number;
    }
}
