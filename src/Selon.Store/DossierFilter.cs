using Selon.Claims;
using Selon.Statements;

namespace Selon.Store;

/// <summary>What is asked for. Each part narrows; null parts do not count. It means the same for every noun.</summary>
/// <remarks>
/// Applied to a noun that does not have a part itself, the part asks about what it hangs on: statements of an outlet are
/// those in its documents; documents of a status are those that carry a claim of it.
/// </remarks>
public sealed record DossierFilter
{
    /// <summary>All.</summary>
    public static DossierFilter All { get; } = new();

    /// <summary>Claims of this status, and what carries them.</summary>
    public ClaimStatus? Status { get; init; }

    /// <summary>
    /// An actor that takes part: that says it, acts in it, is named in it. An id, or a name in any case and with or without
    /// accents; a family name stands for all who bear it.
    /// </summary>
    public string? Actor { get; init; }

    /// <summary>Who says it, written as <see cref="Actor"/>.</summary>
    public string? Speaker { get; init; }

    /// <summary>A place that is named, written as <see cref="Actor"/>.</summary>
    public string? Place { get; init; }

    /// <summary>First day, included, in EDTF: "2020", "2020-10", "2020-10-30". What may have been on that day or later counts.</summary>
    public string? Since { get; init; }

    /// <summary>Last day, included, in EDTF.</summary>
    public string? Until { get; init; }

    /// <summary>The name of the outlet, or a path, URL or id as the document was given by, or the beginning of one.</summary>
    public string? Outlet { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public Act? Act { get; init; }

    /// <summary>Words that all occur, accents and case aside; "in quotation marks" side by side; -word not; word* begins with.</summary>
    public string? Words { get; init; }

    /// <summary>Id of a document, or the beginning of one.</summary>
    public string? Document { get; init; }

    /// <summary>At most so many; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>So many are left out first, for the next page.</summary>
    public int Offset { get; init; }
}
