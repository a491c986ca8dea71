namespace Selon.Claims.Origins.Outlets;

/// <summary>Who publishes a document, as far as the base of knowledge tells.</summary>
/// <param name="Key">The key in the files of knowledge, else the folded name.</param>
public sealed record Outlet(string Key)
{
    /// <summary>A short name that the outlets of one house share; null where unknown.</summary>
    public string? Family { get; init; }

    /// <summary>True for a news agency.</summary>
    public bool IsAgency { get; init; }

    /// <summary>True for an institution, an organisation or a group that publishes its own words.</summary>
    public bool IsInstitution { get; init; }

    /// <summary>The state whose government directs it (ISO 3166-1 alpha-3); null for all else.</summary>
    public string? Government { get; init; }

    /// <summary>The key of the known entity that it is; null where the base does not hold it.</summary>
    public string? Entity { get; init; }
}
