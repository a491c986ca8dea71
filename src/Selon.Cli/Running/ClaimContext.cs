using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Store;

namespace Selon.Cli.Running;

/// <summary>What claims need to be shown: their documents, the origins of these, the claims that they are linked to.</summary>
internal sealed class ClaimContext
{
    // For more documents than these all origins are read at once.
    private const int FewDocuments = 30;

    private readonly IStore _store;
    private readonly Lazy<IReadOnlyList<OriginGroup>> _origins;
    private readonly Lazy<IReadOnlyDictionary<string, DocumentHead>> _documents;
    private readonly Lazy<Dictionary<string, string>> _originOf;

    public ClaimContext(IStore store, IReadOnlyList<Claim> claims)
    {
        _store = store;
        var documents = claims.SelectMany(c => c.Mentions).Select(m => m.Document).ToHashSet(StringComparer.Ordinal);
        _origins = new(() => OriginsOf(documents));
        _documents = new(() => store.Heads(_origins.IsValueCreated ? documents.Union(_origins.Value.SelectMany(o => o.Documents)) : documents));
        _originOf = new(() => Origins.SelectMany(o => o.Documents, (o, document) => (document, o.Id))
            .GroupBy(p => p.document, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal));
    }

    /// <summary>The documents of the mentions and, once the origins were asked for, of these; by id.</summary>
    public IReadOnlyDictionary<string, DocumentHead> Documents => _documents.Value;

    /// <summary>The origin groups that hold one of the documents of the mentions.</summary>
    public IReadOnlyList<OriginGroup> Origins => _origins.Value;

    /// <summary>The id of the origin group of a mention's document; null for none.</summary>
    public string? OriginOf(ClaimMention mention) => _originOf.Value.GetValueOrDefault(mention.Document);

    /// <summary>The claims that a claim is linked to, by id.</summary>
    public IReadOnlyDictionary<string, Claim> LinkedTo(Claim claim)
    {
        var others = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var link in claim.Links)
        {
            if (_store.FindClaims(link.To).FirstOrDefault(c => c.Id == link.To) is { } other)
                others[link.To] = other;
        }
        return others;
    }

    private List<OriginGroup> OriginsOf(HashSet<string> documents)
    {
        var groups = documents.Count > FewDocuments ? _store.Origins(DossierFilter.All).Where(o => o.Documents.Any(documents.Contains))
            : documents.SelectMany(id => _store.Origins(new DossierFilter { Document = id })).DistinctBy(o => o.Id);
        return [.. groups.OrderBy(o => o.Id, StringComparer.Ordinal)];
    }
}
