namespace Selon.Store.Corrections;

/// <summary>What a person wants to correct.</summary>
/// <param name="Kind">What.</param>
/// <param name="Target">The id, or the unambiguous beginning of one, of a claim, statement, event or document; the id or name of an actor.</param>
/// <param name="Who">Who corrects.</param>
public sealed record CorrectionRequest(CorrectionKind Kind, string Target, string Who)
{
    /// <summary>What the kind asks for: another actor or claim, a document, a mention, a status, a number or a letter.</summary>
    public string? Value { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }
}
