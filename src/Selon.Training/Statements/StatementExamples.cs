using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Models;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Training.Statements;

/// <summary>Makes examples of the candidates that the rules propose for annotated texts.</summary>
internal static class StatementExamples
{
    /// <summary>The examples of one text.</summary>
    public static List<StatementExample> Of(AnnotatedText text, Analysis analysis, Lexicon lexicon)
    {
        var article = new Article(analysis, lexicon);
        var candidates = StatementFinder.Propose(article);
        var contexts = CandidateContexts.Of(article, candidates);
        var examples = new List<StatementExample>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var facts = new FactList();
            CandidateFeatures.Extract(article, candidates[i], contexts[i], facts);
            examples.Add(new StatementExample(facts.Facts, StatementModel.PriorOdds(candidates[i]), CandidateLabel.IsStatement(text, candidates[i])));
        }
        return examples;
    }

    private sealed class FactList : IFeatureSink
    {
        public List<(string, string, string)> Facts { get; } = [];

        public void Add(string name, string value) => Add(name, value, "");

        public void Add(string name, string first, string second) => Facts.Add((name, first, second));
    }
}
