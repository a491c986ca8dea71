using Selon.Claims.Articles;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Claims.Propositions;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;

namespace Selon.Quality.Grouping;

/// <summary>Makes mentions of the marked ones: what is measured is reading and grouping alone, not finding.</summary>
internal sealed class GoldReading
{
    private const int FewestWords = 2;

    private readonly Analyzer _analyzer;
    private readonly KnowledgeReader _knowledge;
    private readonly StatementFinder _statements;
    private readonly PropositionReader _propositions;

    /// <summary>Loads models and knowledge.</summary>
    public GoldReading(string models, string knowledge)
    {
        var facts = KnowledgeBase.Compile([knowledge], out _);
        _analyzer = Analyzer.Load(models);
        _knowledge = KnowledgeReader.Load(models, facts);
        _statements = File.Exists(Path.Combine(models, "statements.tsv")) ? StatementFinder.Load(models) : new StatementFinder(Lexicon.French);
        _propositions = new PropositionReader(facts);
    }

    /// <summary>The marked mentions with their propositions, by the claim that they belong to.</summary>
    /// <remarks>A mention without words of its own ("cette affirmation") refers to the one before it of the same claim, as a finder would say.</remarks>
    public List<(GoldMention Gold, ClaimMention Mention)> Read(GoldClaims gold)
    {
        var readings = gold.Articles.ToDictionary(a => a.Key, a => Read(a.Value), StringComparer.Ordinal);
        var made = new List<(GoldMention, ClaimMention)>();
        foreach (var group in gold.Mentions.GroupBy(m => (m.Claim, m.Document)))
        {
            ClaimMention? before = null;
            foreach (var marked in group.OrderBy(m => m.Span.Start))
            {
                var mention = Make(marked, readings[marked.Document]);
                if (before is not null && IsReference(mention))
                    mention = mention with { About = before.Id, Proposition = before.Proposition };
                else
                    before = mention;
                made.Add((marked, mention));
            }
        }
        return made;
    }

    private ArticleReading Read(Article article)
    {
        var analysis = _analyzer.Analyze(article.Joined);
        return new ArticleReading(article, analysis, _statements.Find(analysis, _knowledge.Read(analysis, article.Document.Published)));
    }

    private ClaimMention Make(GoldMention marked, ArticleReading reading) => new()
    {
        Id = $"{marked.Document}:{marked.Span.Start}:{marked.Span.End}:{marked.Claim}",
        Document = marked.Document,
        Place = reading.Article.Place(marked.Span),
        Span = marked.Span,
        Quote = marked.Quote,
        Stance = marked.Stance,
        At = reading.Article.Document.Published,
        Proposition = _propositions.Read(reading, [marked.Span]),
        Rule = "gold",
    };

    // What is denied or doubted by few words that tell little is what was said before.
    private static bool IsReference(ClaimMention mention) =>
        mention.Stance is Stance.Deny or Stance.Question
        && mention.Proposition.Quantities.Count == 0
        && mention.Proposition.Words.Sum(ConceptSimilarity.Weight) < FewestWords;
}
