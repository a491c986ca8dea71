using Selon.Text;

namespace Selon.Documents;

/// <summary>One text with its origin.</summary>
/// <param name="Id">"sha256:" and the hash of the bytes of the text in UTF-8.</param>
/// <param name="Source">The path, the URL or the id of the JSON line that it came from, unchanged; "-" for standard input.</param>
/// <param name="Text">The text exactly as it was given, a byte-order mark aside.</param>
public sealed record Document(string Id, string Source, SourceText Text)
{
    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The title where the source gives one apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Publication date in EDTF with the precision that is known: "2020", "2020-10" or "2020-10-30"; else null.</summary>
    public string? Published { get; init; }

    /// <summary>The moment of publication where the source gives one; tells which of two copies came first.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Address, where known.</summary>
    public string? Url { get; init; }

    /// <summary>Name of the outlet, where known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Whom the source credits for the text, usually an agency ("AFP"), where known.</summary>
    public string? Credit { get; init; }
}
