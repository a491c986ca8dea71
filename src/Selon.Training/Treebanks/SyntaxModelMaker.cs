using System.Diagnostics;
using Selon.Syntax.Models;
using Selon.Syntax.Networks;
using Selon.Training.Conllu;
using Selon.Training.Evaluation;
using Selon.Training.Networks;

namespace Selon.Training.Treebanks;

/// <summary>Makes a syntax model from treebanks and reports on the way.</summary>
internal sealed class SyntaxModelMaker(TrainingOptions options, TextWriter log)
{
    private const int ReportEvery = 5;
    private const double QuotedShare = 0.25;
    private const int SentencesOfTemplate = 4;
    private const double InciseShare = 0.35;
    private const float AugmentedWeight = 0.5f;

    /// <param name="gold">Treebanks annotated by hand: they give the classes.</param>
    /// <param name="silver">Sentences annotated by a parser, or null.</param>
    /// <param name="silverWeight">Weight of a silver sentence.</param>
    /// <param name="defaultStyle">Style that the model follows by default.</param>
    /// <param name="tuning">What to report on, or null.</param>
    public SyntaxModel Make(
        IReadOnlyList<Treebank> gold, Treebank? silver, float silverWeight, string defaultStyle, Treebank? tuning)
    {
        IReadOnlyList<Treebank> all = silver is null ? gold : [.. gold, silver];
        var inventory = InventoryBuilder.Build(gold, silver);
        var encoder = new SentenceEncoder(inventory, all);
        var sentences = gold.SelectMany(t => encoder.Encode(t))
            .Concat(Augment(gold, defaultStyle).SelectMany(t => encoder.Encode(t, AugmentedWeight)))
            .Concat(silver is null ? [] : encoder.Encode(silver, silverWeight))
            .ToArray();
        var parameters = new SyntaxParameters(
            options.Shape, inventory.Forms.Count, inventory.Styles.Count, inventory.Tags.Count, inventory.Lemmas.Count,
            inventory.Relations.Count, new Random(options.Seed));
        Introduce(inventory, sentences, parameters);
        var model = new SyntaxModel(options.Shape, inventory, defaultStyle, parameters.All.ToDictionary(p => p.Name, p => p.Value));
        var watch = Stopwatch.StartNew();
        new SyntaxTrainer(parameters, options).Train(sentences, (epoch, loss) =>
        {
            Report(epoch, loss, watch.Elapsed);
            if (tuning is not null && (epoch % ReportEvery == 0 || epoch == options.Epochs))
                Report(model, tuning);
        });
        return model;
    }

    // Copies of some sentences with quotation marks or an incise put in.
    private IEnumerable<Treebank> Augment(IReadOnlyList<Treebank> treebanks, string defaultStyle)
    {
        var filler = new TemplateFiller(treebanks);
        var incises = new InciseAugmenter(ReadTemplates("incises"), filler);
        foreach (var treebank in treebanks)
        {
            var random = new Random(options.Seed);
            var quoted = treebank.Sentences.Where(_ => random.NextDouble() < QuotedShare).Select(s => QuotationAugmenter.Quote(s, random));
            var inserted = treebank.Sentences.Where(_ => random.NextDouble() < InciseShare).Select(s => incises.AddIncise(s, random));
            yield return treebank with { Sentences = [.. quoted.Concat(inserted).OfType<ConlluSentence>()] };
        }
        yield return new Treebank(defaultStyle, [.. Report(ReadTemplates("reports"), filler)]);
    }

    // "X dément Y", "X a affirmé que …": forms of verbs that report, which the treebanks hold seldom or not at all.
    private IEnumerable<ConlluSentence> Report(ConlluSentence[] templates, TemplateFiller filler)
    {
        var random = new Random(options.Seed);
        foreach (var template in templates)
        {
            for (var i = 0; i < SentencesOfTemplate; i++)
            {
                if (filler.Fill(template, random) is { } words)
                    yield return template with { Words = words, Tokens = [] };
            }
        }
    }

    private static ConlluSentence[] ReadTemplates(string name)
    {
        using var stream = typeof(SyntaxModelMaker).Assembly.GetManifestResourceStream($"Treebanks/Languages/fr/{name}.conllu")!;
        using var reader = new StreamReader(stream);
        return [.. ConlluReader.Read(reader, name)];
    }

    private void Introduce(SyntaxInventory inventory, TrainingSentence[] sentences, SyntaxParameters parameters)
    {
        log.WriteLine($"{sentences.Length} sentences, {sentences.Sum(s => s.Length)} words, {inventory.Forms.Count} forms, {inventory.Tags.Count} tags, "
            + $"{inventory.Lemmas.Count} lemma scripts, {inventory.Relations.Count} relations, styles {string.Join(", ", inventory.Styles)}, "
            + $"{parameters.All.Sum(p => (long)p.Value.Length)} parameters");
    }

    private void Report(int epoch, BatchLoss loss, TimeSpan elapsed)
    {
        var left = elapsed / epoch * (options.Epochs - epoch);
        log.WriteLine($"epoch {epoch}/{options.Epochs}: loss tags {loss.Tags / loss.Words:F3}, lemmas {loss.Lemmas / loss.Words:F3}, "
            + $"arcs {loss.Arcs / loss.Words:F3}, relations {loss.Relations / loss.Words:F3}; {elapsed.TotalSeconds:F0} s, {left.TotalSeconds:F0} s left");
    }

    private void Report(SyntaxModel model, Treebank tuning)
    {
        var style = model.Inventory.Styles.Contains(tuning.Style) ? tuning.Style : null;
        var scores = GoldTokenEvaluator.Evaluate(model.MakeNetwork(style), model.Inventory, tuning.Sentences);
        log.WriteLine($"  {tuning.Style}: {ScoreLine.Of(scores)}");
    }
}
