using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins.Keys;
using Selon.Claims.Origins.Outlets;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;

namespace Selon.Training.Claims;

/// <summary>Finds the mentions of marked happenings and says which of them are the marked ones.</summary>
internal sealed class GoldReading
{
    private readonly Analyzer _analyzer;
    private readonly KnowledgeReader _knowledge;
    private readonly StatementFinder _statements;
    private readonly MentionFinder _mentions;
    private readonly OriginKeys _origins;

    /// <summary>Loads models and knowledge.</summary>
    public GoldReading(string models, string knowledge)
    {
        var facts = KnowledgeBase.Compile([knowledge], out _);
        _analyzer = Analyzer.Load(models);
        _knowledge = KnowledgeReader.Load(models, facts);
        _statements = File.Exists(Path.Combine(models, "statements.tsv")) ? StatementFinder.Load(models) : new StatementFinder(Lexicon.French);
        _origins = new OriginKeys(facts, new OutletDirectory(facts));
        _mentions = MentionFinder.French.With(facts);
    }

    /// <summary>The mentions that were found where a person marked one, each with the one marked.</summary>
    public List<(GoldMention Gold, ClaimMention Mention)> Read(GoldClaims gold) =>
        [.. gold.Mentions.GroupBy(m => m.Document).SelectMany(g => MentionMatching.Match([.. g], Find(gold.Articles[g.Key])))];

    /// <summary>The mentions that the finder finds in an article, with their origins.</summary>
    public IReadOnlyList<ClaimMention> Find(Article article)
    {
        var reading = Read(article);
        return _origins.Complete(_mentions.Find(reading), reading);
    }

    private ArticleReading Read(Article article)
    {
        var analysis = _analyzer.Analyze(article.Joined);
        return new ArticleReading(article, analysis, _statements.Find(analysis, _knowledge.Read(analysis, article.Document.Published)));
    }
}
