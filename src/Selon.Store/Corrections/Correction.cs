namespace Selon.Store.Corrections;

/// <summary>What a person made of what was found. It is never altered; undoing it is an entry of its own.</summary>
/// <param name="Number">Its number in the dossier, from 1.</param>
/// <param name="Kind">What is corrected.</param>
/// <param name="Target">The id of what is corrected: one that is made of content, and so holds after another analysis. For a claim, one of its mentions.</param>
public sealed record Correction(long Number, CorrectionKind Kind, string Target)
{
    /// <summary>What the kind asks for; null where it asks for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>Who corrected.</summary>
    public required string Who { get; init; }

    /// <summary>When, UTC in ISO 8601.</summary>
    public required string At { get; init; }

    /// <summary>Who undid it; null where it holds.</summary>
    public string? UndoneBy { get; init; }

    /// <summary>When it was undone; null where it holds.</summary>
    public string? UndoneAt { get; init; }
}
