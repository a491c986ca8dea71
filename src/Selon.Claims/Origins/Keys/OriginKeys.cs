using System.Runtime.CompilerServices;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins.Outlets;
using Selon.Knowledge;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>Tells to whom a mention goes back through all channels.</summary>
/// <remarks>
/// Keys have a kind and a name: <c>gov:RUS</c> (a state's executive, army and police are one), <c>jud:</c> (courts and
/// prosecutors), <c>org:</c> (organisations and groups), <c>pers:</c>, <c>anon:</c> and <c>witness:</c> (with "@" and the
/// outlet that they spoke to), <c>body:</c> (people who act as one, without a name), <c>media:</c> (an outlet's own finding), <c>voice:</c> (the author, who does not say whence).
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class OriginKeys
{
    private readonly OutletDirectory _outlets;
    private readonly KnowledgeBase _knowledge;
    private readonly ConditionalWeakTable<ArticleReading, ArticleKeys> _articles = [];

    /// <summary>Makes it over a base of knowledge.</summary>
    public OriginKeys(KnowledgeBase knowledge, OutletDirectory outlets)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(outlets);
        (_knowledge, _outlets) = (knowledge, outlets);
    }

    /// <summary>The keys of a mention; none for a rumour.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="reading">The article that it stands in.</param>
    public IReadOnlyList<string> Of(ClaimMention mention, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(reading);
        return For(reading).Of(mention);
    }

    /// <summary>The mentions of an article with their keys.</summary>
    public IReadOnlyList<ClaimMention> Complete(IReadOnlyList<ClaimMention> mentions, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(reading);
        var keys = For(reading);
        return [.. mentions.Select(m => m with { Origins = keys.Of(m) })];
    }

    /// <summary>The keys of all whom an article lets speak, for its signature.</summary>
    public IReadOnlyList<string> Speakers(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var keys = For(reading);
        return [.. reading.Attributed.Statements.Where(s => s.Sources.Count > 0).SelectMany(keys.Of)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The keys of whom a noun phrase of an article names.</summary>
    internal IReadOnlyList<string> Of(TextSpan phrase, ArticleReading reading) => For(reading).Of(phrase, null);

    // An article is asked for its speakers and for each of its mentions.
    private ArticleKeys For(ArticleReading reading) => _articles.GetValue(reading, r => new ArticleKeys(r, _knowledge, _outlets));
}
