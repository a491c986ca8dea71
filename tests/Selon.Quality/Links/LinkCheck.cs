using System.Text.Json;
using Selon.Statements;
using Selon.Text;

namespace Selon.Quality.Links;

/// <summary>Compares links with expected ones and counts.</summary>
internal sealed class LinkCheck(SourceText text, AttributedReading reading)
{
    private readonly Dictionary<string, (int Right, int All)> _counts = [];

    /// <summary>What is not as expected.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Checks the sources and the time of a statement.</summary>
    public void Statement(JsonElement expected)
    {
        var cue = expected.GetProperty("cue")[0].GetProperty("start").GetInt32();
        var id = expected.GetProperty("id").GetString()!;
        var found = reading.Statements.FirstOrDefault(s => s.Cue.Count > 0 && text.CodePointOffset(s.Cue[0].Start) == cue);
        foreach (var source in expected.GetProperty("sources").EnumerateArray())
        {
            var start = source.GetProperty("start").GetInt32();
            var own = found?.Sources.FirstOrDefault(s => text.CodePointOffset(s.Span.Start) == start);
            Add("source", $"{id} {source.GetProperty("text").GetString()}", source.GetProperty("entity").GetString(), own?.Entity is { } entity ? reading.Entities.Entities[entity].Name : null, own is not null);
            if (expected.GetProperty("anonymous").GetBoolean())
                Add("anonymous", id, Number(expected, "count"), own is { IsAnonymous: true } ? own.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) : "named", own is not null);
        }
        foreach (var via in expected.GetProperty("via").EnumerateArray())
        {
            var start = via.GetProperty("start").GetInt32();
            var own = found?.Via.FirstOrDefault(v => text.CodePointOffset(v.Span.Start) == start);
            Add("via", $"{id} {via.GetProperty("text").GetString()}", "linked", own?.Entity is null ? "not linked" : "linked", own is not null);
        }
        Add("time of saying", id, expected.GetProperty("time").GetString(), found?.Time?.Edtf?.TrimEnd('?', '~', '%'), found is not null);
    }

    /// <summary>Checks a time: a value in EDTF, or in words for what has none.</summary>
    public void Time(string expectedText, string value)
    {
        var own = reading.Entities.Times.FirstOrDefault(t => expectedText.Contains(t.Span.Of(text.Text).ToString(), StringComparison.OrdinalIgnoreCase) && Near(expectedText, t.Span));
        var found = own?.Edtf?.TrimEnd('?', '~', '%');
        // "before 2020-09-30" and "duration ending at the publication date" are said in words.
        var words = own is null ? null : found?.StartsWith("../", StringComparison.Ordinal) == true ? "before " + found[3..]
            : found?.StartsWith('/') == true ? "duration ending at the publication date" : found;
        Add("time", expectedText, value, words, own is not null);
    }

    /// <summary>Prints the counts and what is wrong.</summary>
    public void Print()
    {
        foreach (var (kind, (right, all)) in _counts)
            Console.WriteLine($"{kind,-16}{right,4} of {all,3}");
        Wrong.ForEach(Console.WriteLine);
    }

    private bool Near(string expectedText, TextSpan span)
    {
        var at = text.Text.IndexOf(expectedText, StringComparison.Ordinal);
        return at >= 0 && span.Start >= at && span.End <= at + expectedText.Length;
    }

    private void Add(string kind, string what, string? expected, string? found, bool isThere)
    {
        var (right, all) = _counts.GetValueOrDefault(kind);
        var isRight = isThere && expected == found;
        _counts[kind] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
            Wrong.Add($"{kind} {what}: expected {expected ?? "none"}, found {(isThere ? found ?? "none" : "nothing there")}");
    }

    private static string? Number(JsonElement expected, string name) =>
        expected.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
