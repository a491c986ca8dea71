using System.Globalization;

namespace Selon.Cli.Rendering;

/// <summary>Writes times of EDTF (ISO 8601-2) as people of a language do: "28 sept. 2020 ?", "mai 2021 ou après".</summary>
/// <remarks>What is uncertain keeps its question mark, what is approximate gets ≈. What this class does not know stays EDTF.</remarks>
internal sealed class DateText(Labels labels)
{
    private const string Open = "..";

    /// <summary>The words for a time.</summary>
    public string Of(string edtf)
    {
        if (edtf.StartsWith('[') && edtf.EndsWith(']') && edtf[1..^1].Split(Open) is [{ Length: > 0 } earliest, { Length: > 0 } latest])
            return labels.Format("time.one-of", First(earliest, latest), Single(latest));
        return edtf.Split('/') switch
        {
            [Open, { Length: > 0 } until] => labels.Format("time.until", Single(until)),
            [{ Length: > 0 } from, Open] => labels.Format("time.from", Single(from)),
            ["", { Length: > 0 } until] => "? – " + Single(until),
            [{ Length: > 0 } from, ""] => Single(from) + " – ?",
            [{ Length: > 0 } from, { Length: > 0 } until] => from == until ? Single(from) : $"{First(from, until)} – {Single(until)}",
            _ => Single(edtf),
        };
    }

    // "28 sept. – 2 oct. 2020": the year once.
    private string First(string from, string until)
    {
        var isSameYear = from.Length is > 5 and < 12 && until.Length is > 5 and < 12 && from.AsSpan(0, 5).SequenceEqual(until.AsSpan(0, 5));
        return isSameYear && TryMonth(from.TrimEnd('?', '~', '%'), out _) ? Single(from, withYear: false) : Single(from);
    }

    private string Single(string edtf, bool withYear = true)
    {
        var body = edtf.TrimEnd('?', '~', '%');
        var mark = edtf.AsSpan(body.Length);
        var words = Plain(body, withYear);
        if (mark.ContainsAny('~', '%'))
            words = "≈ " + words;
        return mark.ContainsAny('?', '%') ? words + "\u00A0?" : words;
    }

    private string Plain(string edtf, bool withYear)
    {
        var clock = edtf.IndexOf('T', StringComparison.Ordinal);
        if (clock > 0 && edtf.Length >= clock + 6)
            return Plain(edtf[..clock], withYear) + ", " + edtf[(clock + 1)..(clock + 6)] + (edtf.EndsWith('Z') ? " UTC" : "");
        if (edtf.Length == 4 && edtf.EndsWith('X') && int.TryParse(edtf.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var decade))
            return labels.Format("time.decade", 10 * decade);
        if (!TryMonth(edtf, out var month))
            return edtf;
        var year = edtf[..4];
        if (month > 12)
            return labels.Find($"period.{month}") is null ? edtf : labels.Format($"period.{month}", year);
        var words = labels[$"month.{month}"];
        if (edtf.Length == 10)
        {
            if (!int.TryParse(edtf.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var day))
                return edtf;
            words = (day == 1 ? labels["time.first-day"] : day.ToString(CultureInfo.InvariantCulture)) + " " + words;
        }
        return withYear ? words + " " + year : words;
    }

    // 2020-10 and 2020-10-30; 21 and more are seasons, quarters and halves of the year.
    private static bool TryMonth(string edtf, out int month)
    {
        month = 0;
        return edtf.Length is 7 or 10 && edtf[4] == '-' && (edtf.Length == 7 || edtf[7] == '-')
            && int.TryParse(edtf.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && int.TryParse(edtf.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out month) && month > 0
            && (edtf.Length == 7 || month <= 12);
    }
}
