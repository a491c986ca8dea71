using System.Globalization;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Quality.Statements;

/// <summary>Shows the trees of a text and what the rules propose for it, likely or not.</summary>
internal static class CandidatesCommand
{
    /// <summary>Runs the command on a text, or on each line of standard input.</summary>
    public static int Run(string[] args)
    {
        var analyzer = Analyzer.Load(Options.Value(args, "--models") ?? Path.Combine("models", "fr"));
        while (Console.ReadLine() is { } line)
        {
            Console.WriteLine("# " + line);
            var analysis = analyzer.Analyze(line);
            var article = new Article(analysis, Lexicon.French);
            foreach (var tree in article.Trees)
                Show(tree);
            foreach (var candidate in StatementFinder.Propose(article))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  [{candidate.Rule}] {candidate.Lemma} {candidate.Complement} {candidate.Act} {candidate.Strength} {(candidate.ConditionsHold ? "" : "conditions fail ")}{candidate.Probability:F2}"));
                Console.WriteLine($"      {string.Join(" … ", candidate.Sources.Select(s => article.Trees[s.Sentence][s.Word].Form))} ({candidate.SourceFoundAs}) ## {string.Join(" … ", candidate.Cue.Select(analysis.Text.Slice))} ## {string.Join(" … ", candidate.Content.Select(analysis.Text.Slice))}");
            }
        }
        return 0;
    }

    private static void Show(SentenceTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
            Console.WriteLine($"{i,3} {tree[i].Form,-16} {tree[i].Lemma,-14} {tree[i].Upos,-6} {tree[i].Head,3} {tree[i].Relation,-14} {tree[i].Features}");
    }
}
