using System.Globalization;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Reports;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Claims;

namespace Selon.Cli.Reports;

/// <summary>A situation report as blocks of words, each sentence with its references.</summary>
internal sealed class ReportPage
{
    private readonly Labels _labels;
    private readonly DateText _dates;
    private readonly ClaimSpeakers _speakers;
    private readonly ReferenceList _references;
    private readonly List<ReportBlock> _blocks = [];

    /// <param name="report">The report.</param>
    /// <param name="name">What names the dossier.</param>
    /// <param name="documents">The documents of the mentions, by id.</param>
    /// <param name="labels">The words of the program.</param>
    public ReportPage(SituationReport report, string name, IReadOnlyDictionary<string, DocumentHead> documents, Labels labels)
    {
        (_labels, _dates, _speakers, _references) = (labels, new DateText(labels), new ClaimSpeakers(documents, labels), new ReferenceList(documents, labels));
        WriteHead(report, name, documents);
        Section("report.contested", report.Contested);
        WriteNew(report);
        WriteFigures(report.Figures);
        Section("report.corroborated", report.Corroborated);
        Section("report.single", report.SingleSource);
        Section("report.unverified", report.Unverified);
        Section("report.refuted", report.Refuted);
        var references = _references.Blocks().ToList();
        if (references.Count > 0)
            Heading(labels["report.references"]);
        _blocks.AddRange(references);
    }

    /// <summary>The parts from top to bottom.</summary>
    public IReadOnlyList<ReportBlock> Blocks => _blocks;

    private void WriteHead(SituationReport report, string name, IReadOnlyDictionary<string, DocumentHead> documents)
    {
        _blocks.Add(new ReportBlock(BlockKind.Title, [new ReportRun(_labels.Format("report.title", name))]));
        var days = documents.Values.Select(d => d.Published).OfType<string>().Order(StringComparer.Ordinal).ToList();
        string?[] parts =
        [
            days.Count == 0 ? null : days[0] == days[^1] ? _dates.Of(days[0]) : _dates.Of($"{days[0]}/{days[^1]}"),
            _labels.Count("in-articles", documents.Count),
            _labels.Count("report.contested-claims", report.Contested.Count),
        ];
        _blocks.Add(new ReportBlock(BlockKind.Paragraph, [new ReportRun(string.Join(" · ", parts.Where(p => p is not null)), RunKind.Muted)]));
        _blocks.Add(new ReportBlock(BlockKind.Paragraph, [new ReportRun(_labels["report.how-to-read"], RunKind.Number)]));
    }

    // What is new stands again under its status, with all who take a stand: here only how it came about.
    private void WriteNew(SituationReport report)
    {
        if (report.Since is not { } since || report.New.Count == 0)
            return;
        Heading(_labels.Format("report.new", _dates.Of(since)));
        foreach (var claim in report.New)
        {
            WriteItem(claim);
            WriteHistory(claim);
        }
    }

    private void Section(string title, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return;
        Heading(_labels[title]);
        foreach (var claim in claims)
            WriteClaim(claim);
    }

    private void Heading(string text) => _blocks.Add(new ReportBlock(BlockKind.Heading, [new ReportRun(text)]));

    private void WriteItem(Claim claim)
    {
        var runs = new List<ReportRun>
        {
            new(Sentence(claim.Text), RunKind.Strong), new(" "),
            new(_labels[ClaimStyles.Key(claim.Status)], RunKind.Status, claim.Status.ToString().ToLowerInvariant()), new($" {claim.Id}", RunKind.Muted),
        };
        _blocks.Add(new ReportBlock(BlockKind.Item, runs));
    }

    private void WriteClaim(Claim claim)
    {
        WriteItem(claim);
        Stance(claim, "asserted-by", Selon.Claims.Mentions.Stance.Assert);
        Stance(claim, "confirmed-by", Selon.Claims.Mentions.Stance.Confirm);
        Stance(claim, "reported-by", Selon.Claims.Mentions.Stance.Report);
        Stance(claim, "denied-by", Selon.Claims.Mentions.Stance.Deny);
        Stance(claim, "questioned-by", Selon.Claims.Mentions.Stance.Question);
        if (claim.History.Count > 1)
            WriteHistory(claim);
    }

    // Each speaker once, with the places where they say it; the speakers stand in the order in which they spoke.
    private void Stance(Claim claim, string label, Stance stance)
    {
        var runs = new List<ReportRun>();
        foreach (var said in claim.Mentions.Where(m => m.Stance == stance).GroupBy(m => _speakers.Of(m)))
        {
            runs.Add(new ReportRun(runs.Count == 0 ? Capital(_labels[label]) + " " : "; "));
            runs.Add(new ReportRun(said.Key));
            if (said.First().At is { } at)
                runs.Add(new ReportRun($" ({_dates.Of(at)})", RunKind.Muted));
            runs.AddRange(_references.Of(said));
        }
        if (runs.Count > 0)
            _blocks.Add(new ReportBlock(BlockKind.SubItem, runs));
    }

    private void WriteHistory(Claim claim)
    {
        if (claim.History.Count == 0)
            return;
        var mentions = claim.Mentions.ToDictionary(m => m.Id, StringComparer.Ordinal);
        var runs = new List<ReportRun> { new(_labels["claim.history"] + _labels["colon"], RunKind.Muted) };
        foreach (var change in claim.History)
        {
            if (runs.Count > 1)
                runs.Add(new ReportRun(" →"));
            runs.Add(new ReportRun($"{(runs.Count > 1 ? " " : "")}{(change.At is { } at ? _dates.Of(at) : _labels["undated"])} {_labels[ClaimStyles.Key(change.Status)]}"));
            if (mentions.GetValueOrDefault(change.Because) is { } because)
                runs.AddRange(_references.Of([because]));
        }
        _blocks.Add(new ReportBlock(BlockKind.SubItem, runs));
    }

    private void WriteFigures(IReadOnlyList<Figure> figures)
    {
        if (figures.Count == 0)
            return;
        Heading(_labels["report.figures"]);
        foreach (var figure in figures)
        {
            _blocks.Add(new ReportBlock(BlockKind.Item,
                [new ReportRun(Range(figure.Least, figure.Most), RunKind.Strong), new ReportRun(" " + _labels["report.by-source"])]));
            foreach (var value in figure.Values)
            {
                var runs = new List<ReportRun> { new(Range(value.Quantity.Least, value.Quantity.Most), RunKind.Strong), new($" {value.Claim.Text}, ") };
                var mentions = value.Claim.Mentions.Where(m => m.Stance is not (Selon.Claims.Mentions.Stance.Deny or Selon.Claims.Mentions.Stance.Question)).ToList();
                var speakers = _speakers.Of(mentions.Where(m => m.Stance != Selon.Claims.Mentions.Stance.Report)).ToList();
                runs.Add(new ReportRun(speakers.Count == 0 ? _labels["no-source"] : _labels.Format("report.according-to", string.Join(", ", speakers))));
                runs.AddRange(_references.Of(mentions));
                _blocks.Add(new ReportBlock(BlockKind.SubItem, runs));
            }
        }
    }

    private string Range(double least, double most) => double.IsPositiveInfinity(most) ? _labels.Format("report.more-than", Number(least))
        : double.IsNegativeInfinity(least) || least <= 0 && most > 0 ? _labels.Format("report.less-than", Number(most))
        : least == most ? Number(least) : $"{Number(least)}–{Number(most)}";

    private string Number(double number) => number.ToString("#,0.##", CultureInfo.GetCultureInfo("")).Replace(",", _labels["report.thousands"], StringComparison.Ordinal);

    private static string Sentence(string text) => Capital(PrintableText.Of(text));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
