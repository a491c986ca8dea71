using System.Diagnostics;
using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Training.Entities;

/// <summary>Makes the recogniser of names from annotated texts, or tries out how well it would do.</summary>
/// <param name="models">Folder of the models of tokenizer and parser.</param>
/// <param name="knowledge">Folder of the files of knowledge.</param>
/// <param name="options">How to train.</param>
/// <param name="log">Where the progress is told.</param>
internal sealed class EntityModelMaker(string models, string knowledge, EntityTrainingOptions options, TextWriter log)
{
    /// <summary>The part that is never trained on.</summary>
    public const int HeldOut = 0;

    /// <summary>The part that is left out for tuning.</summary>
    public const int Tuning = 1;

    private readonly NameList _names = KnownNames.Read(knowledge);
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Trains on all texts but the part that is held out, and writes the model.</summary>
    public void Make(IEnumerable<FileInfo> files, FileInfo output)
    {
        var texts = Read(files).Where(t => t.Text.Part != HeldOut).ToList();
        var model = Train(texts);
        output.Directory?.Create();
        using (var stream = output.Create())
            RecognitionModelFormat.Write(model, stream);
        output.Refresh();
        log.WriteLine($"Wrote {output} ({output.Length / 1e6:F1} MB).");
    }

    /// <summary>Trains without a second part and reports on that.</summary>
    public void Tune(IEnumerable<FileInfo> files, string? errors)
    {
        var texts = Read(files).Where(t => t.Text.Part != HeldOut).ToList();
        var tuning = texts.Where(t => t.Text.Part == Tuning).ToList();
        var model = Train([.. texts.Where(t => t.Text.Part != Tuning)]);
        var recognizer = new EntityRecognizer(model);
        Report(recognizer, tuning);
        if (errors is not null)
            File.WriteAllLines(errors, tuning.SelectMany(t => NameErrors.List(t.Text, Found(recognizer, t.Analysis))));
    }

    private static List<AnnotatedName> Found(EntityRecognizer recognizer, Analysis analysis) =>
        [.. recognizer.Recognize(analysis).Select(e => new AnnotatedName(e.Span, e.Type))];

    private List<(NamedText Text, Analysis Analysis)> Read(IEnumerable<FileInfo> files)
    {
        var analyzer = Analyzer.Load(models);
        return [.. files.SelectMany(f => NamedTextReader.ReadFile(f.FullName)).Select(t => (t, analyzer.Analyze(t.Text)))];
    }

    private RecognitionModel Train(List<(NamedText Text, Analysis Analysis)> texts)
    {
        var tokens = new NameTokens(_names);
        var examples = texts.Select(t => EntityExample.Of(tokens, t.Analysis, t.Text.Names)).ToList();
        log.WriteLine($"{examples.Count} texts, {examples.Sum(e => e.Count)} tokens");
        var trainer = new EntityTrainer(examples, options);
        trainer.Train(examples, (pass, loss) =>
            log.WriteLine($"pass {pass + 1} of {options.Runs * options.Epochs}: loss {loss:F4} a token, {_clock.Elapsed.TotalSeconds:F0} s"));
        return trainer.Model(_names);
    }

    private void Report(EntityRecognizer recognizer, List<(NamedText Text, Analysis Analysis)> texts)
    {
        var scores = new NameScores();
        foreach (var (text, analysis) in texts)
            scores.Add(Found(recognizer, analysis), text.Names);
        log.Write(scores);
    }
}
