namespace Selon.Statements.Lexicons;

/// <summary>The name of an outlet as French text writes it.</summary>
/// <param name="Name">The name without article unless the article belongs to it (Le Monde).</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of its seat, null for none.</param>
public sealed record MediumEntry(string Name, MediumKind Kind, string? Country);
