using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Knowledge.Recognition;
using Selon.Knowledge.Times;
using Selon.Quality.Events;
using Selon.Quality.Statements;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Quality.Samples;

/// <summary>Measures on the samples of the repository, and on the data beside it where that is there, and compares with the committed figures.</summary>
internal static class SampleCommand
{
    /// <summary>The names of the figures that need data beside the repository begin with this.</summary>
    public const string DataPrefix = "dev.";

    private static readonly string Folder = Path.Combine("tests", "Selon.Quality");

    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var models = Options.Value(args, "--models") ?? Path.Combine("models", "fr");
        var analyzer = Analyzer.Load(models);
        var finder = StatementFigures.Load(models);
        var recognizer = EntityRecognizer.Load(models);
        var knowledge = KnowledgeBase.Compile([Options.Value(args, "--knowledge") ?? "knowledge"], out _);
        var samples = Path.Combine(Folder, "Samples");
        var reader = new KnowledgeReader(knowledge, TimeFinder.Load("fr"), recognizer);
        var (articles, claims) = (new ArticleReader(analyzer, reader, finder), new ClaimFinder(knowledge));
        List<Figure> figures =
        [
            .. SyntaxFigures.Measure(Path.Combine(samples, "syntax.fr.conllu"), analyzer),
            .. StatementFigures.Measure(Path.Combine(samples, "statements.fr.jsonl"), "statements", analyzer, _ => finder),
            .. EntityFigures.Measure(Path.Combine(samples, "entities.fr.jsonl"), analyzer, recognizer, reader, finder),
            .. ClaimFigures.Measure(Directory.GetDirectories(Path.Combine(samples, "happenings")), "", articles, claims),
        ];
        var data = Options.Value(args, "--data") ?? Options.DefaultData;
        var withData = Directory.Exists(Path.Combine(data, "statements")) && Directory.Exists(Path.Combine(data, "treebanks"));
        if (withData)
        {
            figures.AddRange(MeasureData(data, models, analyzer, finder));
            figures.AddRange(KnowledgeFigures.Measure(data, DataPrefix, analyzer, recognizer, knowledge));
            figures.AddRange(ClaimFigures.Measure([Path.Combine(data, "claims", "dev")], DataPrefix, articles, claims));
            figures.AddRange(EventFigures.Measure(Path.Combine(data, "events", "fr_wikinews_events.dev.jsonl"), DataPrefix, new EventReader(models, Options.Value(args, "--knowledge") ?? "knowledge")));
        }

        var committed = new CommittedFigures(Path.Combine(Folder, "committed.tsv"));
        var isGood = committed.Compare(figures);
        if (!withData)
            Console.WriteLine($"skipped: the figures {DataPrefix}*, which need {data}");
        if (!args.Contains("--accept"))
            return isGood ? 0 : 1;
        committed.Accept(figures, withData);
        Console.WriteLine("accepted");
        return 0;
    }

    // A model of statements has seen the articles: each is then read with a model that was trained without it.
    private static IEnumerable<Figure> MeasureData(string data, string models, Analyzer analyzer, StatementFinder finder)
    {
        var gold = Path.Combine(data, "statements", "fr_wikinews.dev.jsonl");
        Func<int, StatementFinder> finderFor = StatementFigures.HasModel(models)
            ? CrossValidation.WithDefaults(gold, analyzer).For
            : _ => finder;
        return [
            .. StatementFigures.Measure(gold, DataPrefix + "statements", analyzer, finderFor),
            StatementFigures.MeasureTraps(data, DataPrefix + "traps.shut", finder),
        ];
    }
}
