using Selon.Syntax.Networks;
using Selon.Training.Conllu;

namespace Selon.Training.Evaluation;

/// <summary>Measures a network on sentences whose tokens are given.</summary>
internal static class GoldTokenEvaluator
{
    private const int BatchSentences = 32;

    public static GoldTokenScores Evaluate(
        SyntaxNetwork network, SyntaxInventory inventory, IReadOnlyList<ConlluSentence> sentences)
    {
        var workspace = new NetworkWorkspace();
        int words = 0, upos = 0, features = 0, lemma = 0, uas = 0, las = 0;
        foreach (var chunk in sentences.Where(s => s.Words.Count > 0).Chunk(BatchSentences))
        {
            var outputs = network.Run([.. chunk.Select(s => s.Words.Select(w => w.Form).ToArray())], workspace);
            for (var s = 0; s < chunk.Length; s++)
            {
                for (var i = 0; i < chunk[s].Words.Count; i++)
                {
                    var gold = chunk[s].Words[i];
                    var output = outputs[s];
                    var tag = inventory.Tags[output.Tags[i]].Split(' ');
                    words++;
                    upos += tag[0] == gold.Upos ? 1 : 0;
                    features += tag[1] == gold.Features ? 1 : 0;
                    lemma += inventory.Lemmas[output.Lemmas[i]].Apply(gold.Form) == gold.Lemma ? 1 : 0;
                    if (output.Heads[i] != gold.Head)
                        continue;
                    uas++;
                    las += Universal(inventory.Relations[output.Relations[i]]).SequenceEqual(Universal(gold.Relation)) ? 1 : 0;
                }
            }
        }
        double total = Math.Max(1, words);
        return new GoldTokenScores(words, upos / total, features / total, lemma / total, uas / total, las / total);
    }

    private static ReadOnlySpan<char> Universal(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
