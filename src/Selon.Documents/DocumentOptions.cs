namespace Selon.Documents;

/// <summary>How documents are read; changed by <c>with</c>.</summary>
public sealed record DocumentOptions
{
    /// <summary>The defaults.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>The largest document, in bytes of its text; larger ones are refused. 16 MiB.</summary>
    public int MaximumBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The date of publication for all documents, in EDTF; null: each document says its own.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 639-1 code of the language of the documents.</summary>
    public string Language { get; init; } = "fr";
}
