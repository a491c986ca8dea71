namespace Selon.Claims.Origins.Signatures;

/// <summary>What of a text is compared: its runs of words, and its rarer words without their order. Immutable.</summary>
internal sealed class TextSketch
{
    /// <summary>Added to the weight of a name.</summary>
    public const byte NameMark = 0x80;

    /// <summary>Of no text.</summary>
    public static TextSketch Empty { get; } = new() { Runs = [], QuotedRuns = [], Terms = [], Weights = [], WordCount = 0 };

    /// <summary>Hashes of the runs of words outside quotations, ascending.</summary>
    public required uint[] Runs { get; init; }

    /// <summary>Hashes of the runs of words within quotations, ascending.</summary>
    public required uint[] QuotedRuns { get; init; }

    /// <summary>Stems of the rarer words and numbers, ascending.</summary>
    public required uint[] Terms { get; init; }

    /// <summary>The weight of each term, with <see cref="NameMark"/> for names.</summary>
    public required byte[] Weights { get; init; }

    /// <summary>Number of words.</summary>
    public required int WordCount { get; init; }
}
