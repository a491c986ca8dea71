using System.CommandLine;
using System.Diagnostics;
using Selon.Syntax;
using Selon.Training.Conllu;
using Selon.Training.Evaluation;
using Selon.Training.Tokenization;
using Selon.Training.Treebanks;

namespace Selon.Training.Commands;

/// <summary><c>selon-train evaluate</c>: scores of the CoNLL 2018 shared task, from raw text and with gold tokens.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("treebanks") { Description = "CoNLL-U files to measure on.", Arity = ArgumentArity.OneOrMore };
        var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models.", DefaultValueFactory = _ => new DirectoryInfo("models/fr") };
        var style = new Option<string?>("--style") { Description = "Annotation style to follow; the default of the model where none is named." };
        var command = new Command("evaluate", "Print tokens, sentences, words, UPOS, features (the reduced set), lemma, UAS and LAS, and words a second on one thread.")
        {
            files, models, style,
        };
        command.SetAction(result =>
        {
            var watch = Stopwatch.StartNew();
            var analyzer = Analyzer.Load(result.GetValue(models)!.FullName, new AnalyzerOptions { Style = result.GetValue(style) });
            Console.WriteLine($"models loaded in {watch.ElapsedMilliseconds} ms");
            foreach (var file in result.GetValue(files)!)
                Evaluate(analyzer, file);
        });
        return command;
    }

    private static void Evaluate(Analyzer analyzer, FileInfo file)
    {
        var gold = ConlluReader.ReadFile(file.FullName).Select(Harmonizer.Reduce).ToArray();
        var text = RawText.Join(gold).Text;
        analyzer.Analyze(text); // Once before the clock runs: compiled code, filled caches.
        var watch = Stopwatch.StartNew();
        var analysis = analyzer.Analyze(text);
        var seconds = watch.Elapsed.TotalSeconds;
        var raw = TreebankEvaluator.Evaluate(gold, AnalysisConverter.ToTreebank(text, analysis.Sentences));
        var parsed = analyzer.Parse([.. gold.Select(AnalysisConverter.ToTokens)]);
        var given = TreebankEvaluator.Evaluate(gold, gold.Select((s, i) => AnalysisConverter.Annotate(s, parsed[i])));
        Console.WriteLine($"{file.Name}: {raw.Words.Gold} words, {raw.Words.System / seconds:F0} words a second");
        Console.WriteLine($"  raw text     tokens {Percent(raw.Tokens)}  sentences {Percent(raw.Sentences)}  words {Percent(raw.Words)}  {Rest(raw)}");
        Console.WriteLine($"  gold tokens                                              {Rest(given)}");
    }

    private static string Rest(TreebankScores s) =>
        $"UPOS {Percent(s.Upos)}  features {Percent(s.Features)}  lemma {Percent(s.Lemmas)}  UAS {Percent(s.Uas)}  LAS {Percent(s.Las)}";

    private static string Percent(Score score) => $"{100 * score.F1:F2}";
}
