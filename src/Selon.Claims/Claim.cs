using Selon.Claims.Mentions;

namespace Selon.Claims;

/// <summary>What statements in any number of documents say alike, with who asserts and who denies it.</summary>
public sealed record Claim
{
    /// <summary>Identifier: c and letters and digits made of its first mention.</summary>
    public required string Id { get; init; }

    /// <summary>A short text in the words of one of the articles.</summary>
    public required string Text { get; init; }

    /// <summary>What the stances amount to.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>When it was first said, in EDTF; null where unknown.</summary>
    public string? First { get; init; }

    /// <summary>When it was last spoken of, in EDTF; null where unknown.</summary>
    public string? Last { get; init; }

    /// <summary>The mentions from the first to the last.</summary>
    public required IReadOnlyList<ClaimMention> Mentions { get; init; }

    /// <summary>The number of independent origins that assert it, by the last word of each.</summary>
    public int IndependentAsserting { get; init; }

    /// <summary>The number of independent origins that deny it, by the last word of each.</summary>
    public int IndependentDenying { get; init; }

    /// <summary>How it stands to other claims.</summary>
    public IReadOnlyList<ClaimLink> Links { get; init; } = [];

    /// <summary>How its status came about.</summary>
    public IReadOnlyList<StatusChange> History { get; init; } = [];

    /// <summary>The proposed credibility of the information in the Admiralty code; null where no rule applies.</summary>
    public InformationGrade? Grade { get; init; }
}
