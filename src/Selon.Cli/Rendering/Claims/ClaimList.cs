using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;

namespace Selon.Cli.Rendering.Claims;

/// <summary>Claims one under the other: status, id, words, who asserts and who denies, since when.</summary>
internal sealed class ClaimList
{
    private const int MostSpeakers = 4;
    private const int Gap = 2;

    private readonly Appearance _appearance;
    private readonly Labels _labels;
    private readonly ClaimSpeakers _speakers;
    private readonly StyledText _lines;

    public ClaimList(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, DocumentHead> documents, Appearance appearance)
    {
        _appearance = appearance;
        _labels = appearance.Labels;
        _lines = new StyledText(appearance.HasColor);
        _speakers = new ClaimSpeakers(documents, _labels);
        for (var i = 0; i < claims.Count; i++)
        {
            if (i > 0)
                _lines.EndLine();
            Write(claims[i]);
        }
        if (claims.Count == 0)
            _lines.Append(_labels["no-claims"], Style.Dim).EndLine();
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private void Write(Claim claim)
    {
        var status = _labels[ClaimStyles.Key(claim.Status)];
        _lines.Append(claim.Id, Style.Dim).Pad(Gap);
        new StyledLine().Append(status, ClaimStyles.Of(claim.Status)).Append("  ").Append(PrintableText.Of(claim.Text), Style.Bold)
            .WriteTo(_lines, claim.Id.Length + Gap, claim.Id.Length + Gap, _appearance.Width);
        Speakers("asserted-by", Style.Blue, claim.IndependentAsserting, claim.Mentions.Where(m => m.Stance is Stance.Assert or Stance.Confirm), claim);
        Speakers("denied-by", Style.Red, claim.IndependentDenying, claim.Mentions.Where(m => m.Stance == Stance.Deny), claim);
        Speakers("questioned-by", Style.Yellow, null, claim.Mentions.Where(m => m.Stance == Stance.Question), claim);
        var dates = new DateText(_labels);
        string?[] parts =
        [
            claim.First is { } first ? claim.Last is { } last && last != first ? dates.Of($"{first}/{last}") : dates.Of(first) : null,
            _labels.Count("mentions", claim.Mentions.Count),
            _labels.Count("in-articles", claim.Mentions.Select(m => m.Document).Distinct().Count()),
        ];
        Line(new StyledLine().Append(string.Join(" · ", parts.Where(p => p is not null)), Style.Dim), claim);
    }

    private void Speakers(string label, Style style, int? origins, IEnumerable<ClaimMention> mentions, Claim claim)
    {
        var names = _speakers.Of(mentions).ToList();
        if (names.Count == 0)
            return;
        var line = new StyledLine().Append(_labels[label], style).Append(" ").Append(string.Join(", ", names.Take(MostSpeakers)));
        if (names.Count > MostSpeakers)
            line.Append($" … (+{names.Count - MostSpeakers})", Style.Dim);
        if (origins is { } count && count != names.Count)
            line.Append(" · " + _labels.Count("independent", count), Style.Dim);
        Line(line, claim);
    }

    private void Line(StyledLine line, Claim claim)
    {
        _lines.Pad(claim.Id.Length + Gap);
        line.WriteTo(_lines, claim.Id.Length + Gap, claim.Id.Length + Gap + Gap, _appearance.Width);
    }
}
