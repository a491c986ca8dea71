namespace Selon.Claims.Articles;

/// <summary>What names a document to people.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The path, URL or id that it came from.</param>
public sealed record DocumentHead(string Id, string Source)
{
    /// <summary>The title, where known.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet, where known.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, in EDTF; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Its address, where known.</summary>
    public string? Url { get; init; }
}
