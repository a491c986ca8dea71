namespace Selon.Syntax.Tagging;

/// <summary>
/// How to make the lemma from a form: the letter case to begin with, the number of characters to take from the end
/// and the ending to put there (Chrupała, Dinu and van Genabith 2008, reduced to endings).
/// </summary>
/// <param name="LowerCase">True where the form is first put in lower case.</param>
/// <param name="Cut">UTF-16 units to take from the end.</param>
/// <param name="Ending">What is put there.</param>
internal readonly record struct LemmaScript(bool LowerCase, int Cut, string Ending)
{
    /// <summary>The script that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static LemmaScript Between(string form, string lemma)
    {
        var kept = CommonStart(form, lemma);
        var lower = form.ToLowerInvariant();
        var keptLower = lower.Length == form.Length ? CommonStart(lower, lemma) : 0;
        // In case of a tie lower case, so that "Les" and "les" share a script.
        return keptLower >= kept && lower.Length == form.Length
            ? new LemmaScript(true, form.Length - keptLower, lemma[keptLower..])
            : new LemmaScript(false, form.Length - kept, lemma[kept..]);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static LemmaScript Parse(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return new LemmaScript(
            text[0] == 'l',
            int.Parse(text.AsSpan(1, bar - 1), System.Globalization.CultureInfo.InvariantCulture),
            text[(bar + 1)..]);
    }

    /// <summary>True where the form is long enough for the script.</summary>
    public bool AppliesTo(string form) => form.Length >= Cut && form.Length - Cut + Ending.Length > 0;

    /// <summary>The lemma; the form itself where the script does not apply.</summary>
    public string Apply(string form)
    {
        if (!AppliesTo(form))
            return form;
        var start = LowerCase ? form.ToLowerInvariant() : form;
        return Cut == 0 && Ending.Length == 0 ? start : string.Concat(start.AsSpan(0, start.Length - Math.Min(Cut, start.Length)), Ending);
    }

    /// <summary>A short form for model files: case, cut, bar, ending.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(LowerCase ? 'l' : 'k')}{Cut}|{Ending}");

    private static int CommonStart(string left, string right) => left.AsSpan().CommonPrefixLength(right);
}
