using Selon.Claims.Articles;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Claims.Origins.Keys;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Status;
using Selon.Knowledge;

namespace Selon.Claims;

/// <summary>Finds the claims of articles: who asserts and who denies what, and which articles go back to one origin. Immutable.</summary>
/// <remarks>What a dossier does step by step, for articles that are all at hand; both give the same claims.</remarks>
public sealed class ClaimFinder
{
    private readonly MentionFinder _mentions;
    private readonly OutletDirectory _outlets;
    private readonly OriginKeys _keys;

    /// <param name="knowledge">Who is who.</param>
    public ClaimFinder(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _mentions = MentionFinder.French.With(knowledge);
        _outlets = new OutletDirectory(knowledge);
        _keys = new OriginKeys(knowledge, _outlets);
    }

    /// <summary>The mentions of an article, each with its origins.</summary>
    public IReadOnlyList<ClaimMention> Mentions(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return _keys.Complete(_mentions.Find(reading), reading);
    }

    /// <summary>What tells whether an article goes back to the same origin as another.</summary>
    public DocumentSignature Signature(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return DocumentSignature.Of(reading.Article, _outlets, _keys.Speakers(reading));
    }

    /// <summary>The claims of articles, read in any order.</summary>
    public ClaimSet Find(IEnumerable<ArticleReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var (mentions, signatures) = (new List<ClaimMention>(), new List<DocumentSignature>());
        foreach (var reading in readings.DistinctBy(r => r.Article.Document.Id))
        {
            mentions.AddRange(Mentions(reading));
            signatures.Add(Signature(reading));
        }
        var origins = OriginFinder.Find(signatures);
        return new ClaimSet(Assemble(mentions, DocumentOrigin.Of(signatures, origins)), origins);
    }

    // Groups are linked where their mentions share a key, as those of one claim do.
    private static List<Claim> Assemble(List<ClaimMention> mentions, IReadOnlyDictionary<string, DocumentOrigin> documents)
    {
        var groups = ClaimGrouper.Group(mentions);
        var claims = groups.Select(group => ClaimAssembler.Assemble(group, documents)).ToList();
        var near = new Dictionary<ulong, SortedSet<int>>();
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var key in groups[i].SelectMany(ClaimKeys.Of))
            {
                if (!near.TryGetValue(key, out var set))
                    near[key] = set = [];
                set.Add(i);
            }
        }
        return [.. claims.Select((claim, i) => claim with
        {
            Links = [.. groups[i].SelectMany(ClaimKeys.Of).SelectMany(key => near[key]).Where(k => k != i).Distinct()
                .Select(k => (Claim: claims[k], Relation: ClaimLinker.Relate(groups[i], groups[k])))
                .Where(link => link.Relation is not null).OrderBy(link => link.Claim.Id, StringComparer.Ordinal)
                .Select(link => new ClaimLink(link.Claim.Id, link.Relation!.Value))],
        }).OrderBy(claim => claim.First, StringComparer.Ordinal).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
    }
}
