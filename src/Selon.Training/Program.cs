using System.Diagnostics;
using System.Globalization;
using Selon.Syntax.Networks;
using Selon.Training.Evaluation;
using Selon.Training.Networks;
using Selon.Training.Treebanks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var data = args[0];
var hidden = int.Parse(args[1]);
var epochs = int.Parse(args[2]);
var layers = int.Parse(args[3]);
var seed = int.Parse(args[4]);
string[] names = ["fr_gsd-ud-dev", "fr_sequoia-ud-train", "fr_fqb-ud-test", "fr_parisstories-ud-train", "fr_rhapsodie-ud-train", "fr_gsd-train-questions"];
var treebanks = names.Select(n => Treebank.Read(Path.Combine(data, n + ".conllu"))).ToArray();
var dev = Treebank.Read(Path.Combine(data, "fr_sequoia-ud-dev.conllu"));
var gsd = Treebank.Read(Path.Combine(data, "fr_gsd-ud-test.conllu"));
var sequoia = Treebank.Read(Path.Combine(data, "fr_sequoia-ud-test.conllu"));
var inventory = InventoryBuilder.Build(treebanks);
var encoder = new SentenceEncoder(inventory, treebanks);
var sentences = treebanks.SelectMany(t => encoder.Encode(t)).ToArray();
var options = new TrainingOptions { Epochs = epochs, Seed = seed, Shape = new NetworkShape { Hidden = hidden, Layers = layers } };
var parameters = new SyntaxParameters(options.Shape, inventory.Forms.Count, inventory.Styles.Count, inventory.Tags.Count, inventory.Lemmas.Count, inventory.Relations.Count, new Random(seed));
Console.WriteLine($"{sentences.Length} sentences, {sentences.Sum(s => s.Length)} words, {inventory.Forms.Count} forms, {inventory.Tags.Count} tags, {inventory.Lemmas.Count} lemma scripts, {inventory.Relations.Count} relations, styles {string.Join(' ', inventory.Styles)}, {parameters.All.Sum(p => (long)p.Value.Length)} parameters");
var weights = parameters.All.ToDictionary(p => p.Name, p => p.Value);
var watch = Stopwatch.StartNew();
new SyntaxTrainer(parameters, options).Train(sentences, (epoch, loss) =>
{
    Console.WriteLine($"epoch {epoch}: {watch.Elapsed.TotalSeconds:F0} s, loss tags {loss.Tags / loss.Words:F3} lemmas {loss.Lemmas / loss.Words:F3} arcs {loss.Arcs / loss.Words:F3} relations {loss.Relations / loss.Words:F3}");
    if (epoch % 4 == 0 || epoch == epochs)
    {
        foreach (var (name, bank, style) in new[] { ("sequoia-dev", dev, "sequoia"), ("sequoia-test", sequoia, "sequoia"), ("gsd-test", gsd, "gsd"), ("gsd-test as sequoia", gsd, "sequoia") })
        {
            var network = new SyntaxNetwork(inventory, options.Shape, n => weights[n], inventory.Styles.ToList().IndexOf(style) + 1);
            var w2 = Stopwatch.StartNew();
            var s = GoldTokenEvaluator.Evaluate(network, inventory, bank.Sentences);
            Console.WriteLine($"  {name,-20} UPOS {100 * s.Upos:F2} feats {100 * s.Features:F2} lemma {100 * s.Lemma:F2} UAS {100 * s.Uas:F2} LAS {100 * s.Las:F2}  {s.Words / w2.Elapsed.TotalSeconds:F0} w/s");
        }
    }
});
