namespace Selon.Store.Documents;

/// <summary>A place that a document came from.</summary>
/// <param name="Number">Its number in the dossier.</param>
/// <param name="Name">The path, URL or id as it was given.</param>
public sealed record DocumentSource(long Number, string Name)
{
    /// <summary>The title; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Address; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Name of the outlet; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Whom it credits for the text; null where unknown.</summary>
    public string? Credit { get; init; }

    /// <summary>Date of publication in EDTF; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Moment of publication in ISO 8601; null where unknown.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>SHA-256 of the bytes that were read, in hexadecimal digits.</summary>
    public required string OriginalHash { get; init; }

    /// <summary>When it was added, UTC in ISO 8601.</summary>
    public required string Added { get; init; }
}
