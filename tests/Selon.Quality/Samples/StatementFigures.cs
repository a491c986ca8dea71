using Selon.Quality.Statements;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;

namespace Selon.Quality.Samples;

/// <summary>The scores of statements on annotated articles, and the traps that stay shut.</summary>
internal static class StatementFigures
{
    /// <summary>Measures on annotated articles.</summary>
    /// <param name="path">The articles.</param>
    /// <param name="prefix">What the names of the figures begin with.</param>
    /// <param name="analyzer">Reads the articles.</param>
    /// <param name="finderFor">The finder for an article, by its number from 0.</param>
    public static IEnumerable<Figure> Measure(string path, string prefix, Analyzer analyzer, Func<int, StatementFinder> finderFor)
    {
        var score = new StatementScore();
        var number = 0;
        foreach (var document in GoldReader.Read(path))
        {
            var analysis = analyzer.Analyze(document.Text);
            var found = finderFor(number++).Find(analysis);
            score.Add(document, [.. found.Select(statement => StatementsCommand.Scored(analysis.Text, statement))]);
        }
        return score.Figures().Select(figure => new Figure($"{prefix}.{figure.Name}", figure.Percent));
    }

    /// <summary>Measures on cue words in another sense: the share that makes no statement.</summary>
    public static Figure MeasureTraps(string data, string name, StatementFinder finder) =>
        new(name, 100 - TrapsCommand.Measure(data, finder).FiredPercent);

    /// <summary>The finder of a folder of models, as the program uses it: without a model of its own it goes by the lexicon alone.</summary>
    public static StatementFinder Load(string models) =>
        HasModel(models) ? StatementFinder.Load(models) : new StatementFinder(Lexicon.French);

    /// <summary>Whether the folder holds a model of statements.</summary>
    public static bool HasModel(string models) => File.Exists(Path.Combine(models, "statements.tsv"));
}
