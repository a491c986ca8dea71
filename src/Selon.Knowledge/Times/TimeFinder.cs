using Selon.Knowledge.Times.Grammar;
using Selon.Knowledge.Times.Resolution;
using Selon.Knowledge.Times.Words;
using Selon.Syntax;

namespace Selon.Knowledge.Times;

/// <summary>
/// Finds the time expressions of a text and gives them their values. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// A grammar over words reads the expressions; then they are resolved, in the order of the text, for each day on which
/// it may have been published. What comes out the same for all of these days is certain. Dates of the text first rule out
/// days that they contradict; then the newest date with its day of the week says which days are likely. What still
/// differs stays open. Linear in the length of the text.
/// </remarks>
public sealed class TimeFinder
{
    private readonly TimeWords _words;

    private TimeFinder(TimeWords words) => _words = words;

    /// <summary>Loads the words of a language.</summary>
    /// <param name="language">ISO 639-1 code: "fr".</param>
    /// <exception cref="InvalidDataException">There are no words for that language.</exception>
    public static TimeFinder Load(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new TimeFinder(TimeWords.Load(language));
    }

    /// <summary>The time expressions of a text in order; they do not overlap.</summary>
    /// <param name="analysis">The text and its trees.</param>
    /// <param name="published">Publication date in EDTF with the precision that is known ("2020", "2020-10", "2020-10-30"); null where it is not.</param>
    public IReadOnlyList<TimeExpression> Find(Analysis analysis, string? published = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var readings = new List<Reading>();
        foreach (var sentence in analysis.Sentences)
            TimeGrammar.Read(Phrase.Read(analysis.Text.Text, sentence, _words), _words.Context, readings);
        if (readings.Count == 0)
            return [];
        return TimeBuilder.Build(readings, ResolvedText.Resolve(readings, published));
    }
}
