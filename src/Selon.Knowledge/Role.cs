namespace Selon.Knowledge;

/// <summary>A noun of office or function.</summary>
/// <param name="Index">Its number in the base.</param>
/// <param name="Key">Its key: <c>foreign-minister</c>.</param>
/// <param name="FrenchForms">Masculine singular, feminine singular, masculine plural, feminine plural of the usual noun.</param>
/// <param name="EnglishForms">Singular and plural.</param>
/// <param name="Sector">Sector in the sense of PLOVER; null where unknown.</param>
/// <param name="Office">The office that its holder holds, null where it is none that the base follows.</param>
/// <param name="Kind">What it names.</param>
public sealed record Role(
    int Index, string Key, IReadOnlyList<string> FrenchForms, IReadOnlyList<string> EnglishForms, string? Sector, string? Office, RoleKind Kind);
