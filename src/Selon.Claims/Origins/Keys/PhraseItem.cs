using Selon.Knowledge;

namespace Selon.Claims.Origins.Keys;

/// <summary>Something that a noun phrase names.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record PhraseItem(int Start, int End)
{
    /// <summary>The noun of office or function; null for none.</summary>
    public Role? Role { get; init; }

    /// <summary>The state of an adjective, a name or a capital; null for none.</summary>
    public string? Country { get; init; }

    /// <summary>The state in which a named place lies; null for none.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>The key of an organisation, a group or an outlet; null for none.</summary>
    public string? Body { get; init; }
}
