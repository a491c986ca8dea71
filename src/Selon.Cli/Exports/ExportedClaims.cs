using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Cli.Exports;

/// <summary>The claims that are exported, with what names and quotes need.</summary>
/// <param name="Claims">The claims; read once.</param>
/// <param name="Documents">The documents of their mentions, by id.</param>
/// <param name="Origins">The origin groups of these documents.</param>
internal sealed record ExportedClaims(IEnumerable<Claim> Claims, IReadOnlyDictionary<string, DocumentHead> Documents, IReadOnlyList<OriginGroup> Origins)
{
    private readonly Dictionary<string, string> _originOf = Origins.SelectMany(o => o.Documents, (o, document) => (document, o.Id))
        .GroupBy(p => p.document, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);

    /// <summary>A field of a document, for the words around a quotation; null where it cannot be had.</summary>
    public required Func<string, ArticleField, string?> TextOf { get; init; }

    /// <summary>The name of an entity, null where it is unknown.</summary>
    public required Func<string, string?> NameOf { get; init; }

    /// <summary>The id of the origin group of a mention's document, null for none.</summary>
    public string? OriginOf(ClaimMention mention) => _originOf.GetValueOrDefault(mention.Document);
}
