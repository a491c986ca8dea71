using Selon.Knowledge.Recognition;
using Selon.Knowledge.Times;
using Selon.Syntax;

namespace Selon.Knowledge;

/// <summary>Reads who, where and when in a text. Immutable and safe to share between threads.</summary>
public sealed class KnowledgeReader
{
    private readonly EntityLinker _linker;
    private readonly TimeFinder _times;
    private readonly EntityRecognizer? _recognizer;

    /// <summary>Makes a reader.</summary>
    /// <param name="knowledge">Who is who and where is what.</param>
    /// <param name="times">Finds times.</param>
    /// <param name="recognizer">Recognises names, known or not; null leaves it to the names of the base.</param>
    public KnowledgeReader(KnowledgeBase knowledge, TimeFinder times, EntityRecognizer? recognizer = null)
    {
        _linker = new EntityLinker(knowledge);
        ArgumentNullException.ThrowIfNull(times);
        _times = times;
        _recognizer = recognizer;
    }

    /// <summary>Loads the reader of a language.</summary>
    /// <param name="directory">The folder of models, such as <c>models/fr</c>.</param>
    /// <param name="knowledge">Who is who and where is what.</param>
    /// <exception cref="IOException">A model is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A model is damaged or of another version.</exception>
    public static KnowledgeReader Load(string directory, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return new KnowledgeReader(knowledge, TimeFinder.Load("fr"), EntityRecognizer.Load(directory));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="analysis">The text and its trees.</param>
    /// <param name="published">Publication date in EDTF with the precision that is known; null where it is not.</param>
    public EntityReading Read(Analysis analysis, string? published)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var times = _times.Find(analysis, published);
        var at = At(published, times);
        return _linker.Link(analysis, _recognizer?.Recognize(analysis) ?? [], at) with { Times = times, At = at };
    }

    // Offices are those of the day of publication; where that is unknown, of the newest sure date that the text names.
    private static DateRange? At(string? published, IReadOnlyList<TimeExpression> times)
    {
        if (published is not null)
            return DateRange.TryParse(published, out var range) ? range : null;
        TimeExpression? newest = null;
        foreach (var time in times)
        {
            if (time is { Begin: { } begin, End: not null, Type: TimeType.Date, Certainty: TimeCertainty.Exact or TimeCertainty.Inferred, Precision: TimePrecision.Day or TimePrecision.Month }
                && (newest is null || begin > newest.Begin))
                newest = time;
        }
        return newest is null ? null : new DateRange(DateOnly.FromDateTime(newest.Begin!.Value), DateOnly.FromDateTime(newest.End!.Value.AddTicks(-1)));
    }
}
