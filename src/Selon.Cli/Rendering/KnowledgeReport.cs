using Selon.Knowledge;
using Selon.Knowledge.Search;

namespace Selon.Cli.Rendering;

/// <summary>What the base knows of a phrase as lines for people.</summary>
internal sealed class KnowledgeReport
{
    // More meanings than these are listed, a line each.
    private const int MostCards = 3;
    private const int RecentHolders = 6;

    private readonly SearchResult _result;
    private readonly Appearance _appearance;
    private readonly Labels _labels;
    private readonly EntityWords _words;
    private readonly StyledText _lines;
    private readonly KnowledgeCard _card;

    public KnowledgeReport(KnowledgeBase knowledge, SearchResult result, Appearance appearance)
    {
        _result = result;
        _appearance = appearance;
        _labels = appearance.Labels;
        _words = new EntityWords(knowledge, _labels);
        _lines = new StyledText(appearance.HasColor);
        _card = new KnowledgeCard(knowledge, _words, appearance, _lines, result.At);
        Write();
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    /// <summary>What is said where nothing was found.</summary>
    public static string NothingFound(SearchResult result, Labels labels)
    {
        var message = "selon: " + labels.Format("nothing-known", PrintableText.Of(result.Phrase)) + "\n";
        return result.NearNames.Count == 0 ? message
            : message + labels["spelt-alike"] + "\n" + string.Concat(result.NearNames.Select(n => $"  {PrintableText.Of(n)}\n"));
    }

    private void Write()
    {
        var findings = _result.Findings;
        if (_result.IsPartial)
            WriteDim(_labels["parts-known"]);
        else if (findings.Count > 1)
            WriteDim(_labels.Format("meanings", findings.Count));
        if (findings.Count > MostCards)
            WriteList(findings);
        for (var i = 0; findings.Count <= MostCards && i < findings.Count; i++)
        {
            if (i > 0 || findings.Count > 1 || _result.IsPartial)
                _lines.EndLine();
            _card.Write(findings[i], isPart: _result.IsPartial);
        }
        if (_result.Office is { } office && (findings.Count == 0 || (_result.At is null && office.Holdings.Count > 1)))
            WriteOffice(office, isFirst: findings.Count == 0);
    }

    private void WriteList(IReadOnlyList<Finding> findings)
    {
        var names = findings.Select(_card.Heading).ToList();
        var keys = findings.Select(f => f.Entity?.Key ?? f.Role!.Key).ToList();
        var width = Math.Min(names.Max(n => DisplayWidth.Of(n)), _appearance.Width / 2);
        for (var i = 0; i < findings.Count; i++)
        {
            var entity = findings[i].Entity;
            string?[] parts = [entity is null ? _labels["kind.role"] : _words.Kind(entity), entity?.Country is { } country ? _words.Country(country) : null, keys[i]];
            var rest = LineWrapper.Wrap(string.Join(" · ", parts.Where(p => p is not null)), _appearance.Width - width - 4, _appearance.Width - width - 4);
            _lines.Pad(2).Append(names[i], Style.Bold).Pad(width - DisplayWidth.Of(names[i]) + 2).Append(rest[0]).EndLine();
            foreach (var line in rest.Skip(1))
                _lines.Pad(width + 4).Append(line).EndLine();
        }
        WriteDim(_labels["show-one"]);
    }

    private void WriteOffice(OfficeFinding office, bool isFirst)
    {
        if (!isFirst)
            _lines.EndLine();
        _lines.Append($"{_words.Noun(office.Role)} ({_words.Name(office.Of)})", Style.Bold).EndLine();
        var held = _result.At is { } at ? office.Holdings.Where(h => h.Days.Overlaps(at)).ToList() : [];
        WriteDim(_labels[_result.At is null ? "depends-on-date" : held.Count > 0 ? "several-holders" : "no-holder"]);
        var shown = held.Count > 0 ? held : office.Holdings.Reverse().Take(RecentHolders).Reverse().ToList();
        if (shown.Count < office.Holdings.Count && held.Count == 0)
            WriteDim("…");
        foreach (var holding in shown)
            _card.WriteHolder(holding);
    }

    private void WriteDim(string text)
    {
        foreach (var line in LineWrapper.Wrap(text, _appearance.Width - 2, _appearance.Width - 2))
            _lines.Pad(2).Append(line, Style.Dim).EndLine();
    }
}
