using Selon.Statements;

namespace Selon.Quality.Statements;

/// <summary>A stretch of text in code points, end exclusive.</summary>
internal readonly record struct CodePointSpan(int Start, int End);

/// <summary>A statement reduced to what is scored; offsets in code points.</summary>
internal sealed record ScoredStatement(
    IReadOnlyList<CodePointSpan> Sources,
    IReadOnlyList<CodePointSpan> Cue,
    IReadOnlyList<CodePointSpan> Content,
    Act Act,
    Mode Mode,
    bool IsNegated,
    string? Hedge)
{
    /// <summary>The rule that found it, null for gold.</summary>
    public string? Rule { get; init; }

    /// <summary>How sure the rule is, 1 for gold.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>A text with its statements.</summary>
internal sealed record ScoredDocument(string Id, string Text, IReadOnlyList<ScoredStatement> Statements);
