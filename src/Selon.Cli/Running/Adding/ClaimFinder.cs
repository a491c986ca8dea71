using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Claims.Origins.Keys;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Status;
using Selon.Knowledge;
using Selon.Store.Adding;

namespace Selon.Cli.Running.Adding;

/// <summary>Finds in an article what claims and their origins are made of. Immutable; used by all threads.</summary>
internal sealed class ClaimFinder
{
    private readonly MentionFinder _mentions;
    private readonly OriginKeys _keys;
    private readonly OutletDirectory _outlets;

    public ClaimFinder(KnowledgeBase knowledge)
    {
        _mentions = MentionFinder.French.With(knowledge);
        _outlets = new OutletDirectory(knowledge);
        _keys = new OriginKeys(knowledge, _outlets);
    }

    /// <summary>The claims of an article by itself.</summary>
    public IReadOnlyList<ArticleClaim> List(ArticleReading reading) => ArticleClaims.Of(_keys.Complete(_mentions.Find(reading), reading), reading);

    /// <summary>The mentions of claims with their origins, and the signature of the document.</summary>
    public ArticleFindings Find(ArticleReading reading) => new(reading)
    {
        Mentions = _keys.Complete(_mentions.Find(reading), reading),
        Signature = DocumentSignature.Of(reading.Article, _outlets, _keys.Speakers(reading)),
    };
}
