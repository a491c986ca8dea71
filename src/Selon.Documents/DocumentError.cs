namespace Selon.Documents;

/// <summary>Why a document, or a part of it, could not be read: what, where, what was expected, what to do.</summary>
/// <param name="Source">The path, URL or name of the input, "-" for standard input.</param>
/// <param name="Problem">What was found, a sentence without its full stop.</param>
/// <param name="Advice">What was expected and what to do next, a sentence without its full stop.</param>
public sealed record DocumentError(string Source, string Problem, string Advice)
{
    /// <summary>Line in the input, from 1; null where the input as a whole is meant.</summary>
    public long? Line { get; init; }

    /// <summary>Column in the line, from 1, in bytes; null where the line as a whole is meant.</summary>
    public long? Column { get; init; }

    /// <summary>The error on one line: <c>source:line:column: problem. Advice.</c></summary>
    public override string ToString()
    {
        var place = Line is null ? Source : Column is null ? $"{Source}:{Line}" : $"{Source}:{Line}:{Column}";
        return $"{place}: {Problem}. {Advice}.";
    }
}
