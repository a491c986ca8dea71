using System.Globalization;
using Selon.Knowledge.Times;

namespace Selon.Quality.Times;

/// <summary>Counts as TempEval-3 does: spans strictly and by overlap, then type and value among those that overlap.</summary>
internal sealed class TimeScore
{
    private int _gold, _found, _strict, _relaxed, _type, _value;

    /// <summary>Scores one text; returns a line for each difference.</summary>
    public List<string> Add(GoldTimeText gold, IReadOnlyList<TimeExpression> found)
    {
        var differences = new List<string>();
        _gold += gold.Times.Count;
        _found += found.Count;
        var free = found.ToList();
        foreach (var time in gold.Times)
        {
            var match = free.Find(f => f.Span.Start == time.Start && f.Span.End == time.End)
                ?? free.Find(f => f.Span.Start < time.End && time.Start < f.Span.End);
            if (match is null)
            {
                differences.Add($"missed   {time.Text} {time.Type} {time.Value} | {Around(gold.Text, time.Start, time.End)}");
                continue;
            }
            free.Remove(match);
            Compare(gold, time, match, differences);
        }
        differences.AddRange(free.Select(f => $"spurious {gold.Text[f.Span.Start..f.Span.End]} {f.Type} {f.Value} [{f.Rule}] | {Around(gold.Text, f.Span.Start, f.Span.End)}"));
        return differences;
    }

    /// <summary>The F1 of spans that overlap.</summary>
    public double RelaxedF1 => F1(_relaxed);

    /// <summary>The F1 of values that are right.</summary>
    public double ValueF1 => RelaxedF1 * Share(_value, _relaxed);

    /// <summary>The figures.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Line("strict", _strict);
        yield return Line("relaxed", _relaxed);
        yield return string.Create(CultureInfo.InvariantCulture, $"  type      accuracy {Share(_type, _relaxed):F3}  F1 {RelaxedF1 * Share(_type, _relaxed):F3}");
        yield return string.Create(CultureInfo.InvariantCulture, $"  value     accuracy {Share(_value, _relaxed):F3}  F1 {RelaxedF1 * Share(_value, _relaxed):F3}");
        yield return string.Create(CultureInfo.InvariantCulture, $"  of {_gold} annotated, {_found} found: {_value} values exact, {100 * Share(_value, _gold):F1} %");
    }

    /// <summary>True for values that say the same: a time to the second or to the hour.</summary>
    public static bool IsSame(string gold, string found) => gold == found || Plain(gold) == Plain(found);

    private void Compare(GoldTimeText text, GoldTime gold, TimeExpression found, List<string> differences)
    {
        _relaxed++;
        var isStrict = found.Span.Start == gold.Start && found.Span.End == gold.End;
        _strict += isStrict ? 1 : 0;
        _type += string.Equals(gold.Type, found.Type.ToString(), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        if (IsSame(gold.Value, found.Value))
            _value++;
        else
            differences.Add($"value    {gold.Text} {gold.Value} <> {found.Value} [{found.Rule}] | {Around(text.Text, gold.Start, gold.End)}");
        if (!isStrict)
            differences.Add($"span     {gold.Text} <> {text.Text[found.Span.Start..found.Span.End]}");
    }

    private static string Plain(string value) =>
        value.EndsWith(":00:00", StringComparison.Ordinal) || (value.EndsWith(":00", StringComparison.Ordinal) && value.Count(c => c == ':') == 2) ? value[..^3] : value;

    private static string Around(string text, int start, int end) =>
        text[Math.Max(0, start - 50)..Math.Min(text.Length, end + 40)].Replace('\n', ' ');

    private string Line(string name, int right) => string.Create(CultureInfo.InvariantCulture,
        $"  {name,-9} P {Share(right, _found):F3}  R {Share(right, _gold):F3}  F1 {F1(right):F3}");

    private double F1(int right) => _gold + _found == 0 ? 0 : 2.0 * right / (_gold + _found);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
