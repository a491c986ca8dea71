using System.Globalization;
using Selon.Statements;

namespace Selon.Quality.References;

/// <summary>Counts of sources that were resolved right, wrong or not at all.</summary>
internal sealed class ReferenceScore(string title)
{
    private readonly SortedDictionary<string, (int Right, int All)> _byRule = new(StringComparer.Ordinal);
    private int _right;
    private int _wrong;
    private int _abstained;
    private int _filled;
    private int _null;

    /// <summary>What was found wrong or missing.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>References resolved right, of all that there are.</summary>
    public double RightPercent => 100.0 * _right / All;

    /// <summary>References resolved wrong, of all that there are.</summary>
    public double WrongPercent => 100.0 * _wrong / All;

    private int All => Math.Max(1, _right + _wrong + _abstained);

    /// <summary>Adds one statement.</summary>
    public void Add(string id, string text, IReadOnlyList<Source> sources, string? gold, SameReference same)
    {
        var found = sources.FirstOrDefault(source => source.RefersTo is not null);
        var rule = found?.Resolution ?? "-";
        if (gold is null)
        {
            _null++;
            if (found is null)
                return;
            _filled++;
            Errors.Add($"filled    {id} [{rule}] {found.Span.Of(text)} => {found.RefersTo!.Value.Of(text)}");
            return;
        }
        if (found is null)
        {
            _abstained++;
            Errors.Add($"abstained {id} {string.Join(" | ", sources.Select(s => s.Span.Of(text).ToString()))} <GOLD> {gold}");
            return;
        }
        var isRight = sources.Any(source => source.RefersTo is { } span && same.Holds(span, gold));
        var (right, all) = _byRule.GetValueOrDefault(rule);
        _byRule[rule] = (right + (isRight ? 1 : 0), all + 1);
        if (isRight)
        {
            _right++;
            return;
        }
        _wrong++;
        Errors.Add($"wrong     {id} [{rule}] {found.Span.Of(text)} => {found.RefersTo!.Value.Of(text)} <GOLD> {gold}");
    }

    /// <summary>The figures.</summary>
    public IEnumerable<string> Lines()
    {
        var all = Math.Max(1, _right + _wrong + _abstained);
        yield return string.Create(CultureInfo.InvariantCulture, $"{title}: {all} references: right {_right} ({100.0 * _right / all:F1} %), wrong {_wrong} ({100.0 * _wrong / all:F1} %), abstained {_abstained}; filled where there is none {_filled} of {_null}");
        foreach (var (rule, (right, count)) in _byRule)
            yield return $"    {rule,-20} {right,4} of {count,4}";
    }
}
