using Selon.Claims.Lexicons;
using Selon.Knowledge;

namespace Selon.Claims.Propositions;

/// <summary>The keys under which entities are compared across articles.</summary>
internal static class EntityKeys
{
    /// <summary>The key of the entity itself; what only one text knows goes by its folded name.</summary>
    public static string Of(TextEntity entity) => "e:" + (entity.Id.StartsWith("local:", StringComparison.Ordinal) ? WordFolding.Fold(entity.FrenchName) : entity.Id);

    /// <summary>The side for which it stands: a state with its government, army and police is one; null for a place and for a person without office.</summary>
    public static string? Camp(TextEntity entity) => entity.Kind switch
    {
        EntityKind.State or EntityKind.Government => entity.Country is { } state ? "c:" + state : Of(entity),
        EntityKind.Organization or EntityKind.Person when entity.Country is { } country && IsOfState(entity) => "c:" + country,
        EntityKind.Group or EntityKind.Organization or EntityKind.Media => Of(entity),
        _ => null,
    };

    private static bool IsOfState(TextEntity entity) =>
        entity.Sector is "GOV" or "MIL" or "COP" or "SPY" || entity.Id.Contains('/', StringComparison.Ordinal);
}
