using Selon.Claims.Articles;

namespace Selon.Store.Documents;

/// <summary>A document of a dossier, without its text.</summary>
/// <param name="Id">"sha256:" and the hash of the text in UTF-8.</param>
/// <param name="Source">The source that counts: the earliest whose date is known.</param>
public sealed record StoredDocument(string Id, DocumentSource Source)
{
    /// <summary>ISO 639-1 code of the language.</summary>
    public required string Language { get; init; }

    /// <summary>Length of the text in code points.</summary>
    public required int Characters { get; init; }

    /// <summary>When it was added, UTC in ISO 8601.</summary>
    public required string Added { get; init; }

    /// <summary>How many sources carry it.</summary>
    public required int Sources { get; init; }

    /// <summary>How many statements the newest analysis found; null where it could not be analysed.</summary>
    public required int? Statements { get; init; }

    /// <summary>What names it to people.</summary>
    public DocumentHead Head => new(Id, Source.Name)
    {
        Title = Source.Title, Outlet = Source.Outlet, Published = Source.Published, Url = Source.Url,
    };
}
