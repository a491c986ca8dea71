using System.Globalization;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Models;
using Selon.Syntax;
using Selon.Training.Statements;

namespace Selon.Quality.Statements;

/// <summary>Gives each document a finder whose model has not seen it: document number i belongs to fold i mod 10.</summary>
internal sealed class CrossValidation
{
    /// <summary>From which probability on a candidate is a statement.</summary>
    public const double DefaultThreshold = Training.Commands.StatementsCommand.DefaultThreshold;

    /// <summary>Strength of the prior.</summary>
    public const double DefaultPenalty = Training.Commands.StatementsCommand.DefaultPenalty;

    private const int Folds = 10;
    private readonly StatementFinder[] _finders = new StatementFinder[Folds];

    /// <summary>Trains a model for each fold.</summary>
    public CrossValidation(string gold, Analyzer analyzer, double threshold, double penalty)
    {
        var examples = AnnotatedTextReader.ReadFile(gold)
            .Select(text => StatementExamples.Of(text, analyzer.Analyze(text.Text), Lexicon.French)).ToList();
        Total = examples.Sum(all => all.Count);
        Right = examples.Sum(all => all.Count(example => example.IsStatement));
        for (var fold = 0; fold < Folds; fold++)
        {
            var seen = examples.Where((_, i) => i % Folds != fold).SelectMany(all => all).ToList();
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            StatementTrainer.Train(seen, threshold, penalty, writer);
            using var reader = new StringReader(writer.ToString());
            _finders[fold] = new StatementFinder(Lexicon.French, StatementModel.Read(reader, $"fold {fold}"));
        }
    }

    /// <summary>Trains with the settings of the models that are given out.</summary>
    public static CrossValidation WithDefaults(string gold, Analyzer analyzer) => new(gold, analyzer, DefaultThreshold, DefaultPenalty);

    /// <summary>How many candidates the rules propose.</summary>
    public int Total { get; }

    /// <summary>How many of them are statements.</summary>
    public int Right { get; }

    /// <summary>The finder for a document.</summary>
    public StatementFinder For(int document) => _finders[document % Folds];
}
