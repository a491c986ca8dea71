using System.Text;
using Selon.Syntax.Tokenization;
using Selon.Training.Conllu;
using Selon.Training.Tokenization;
using Xunit;

namespace Selon.Tests.Training.Tokenization;

public sealed class TokenizerTrainerTests
{
    // Two sentences that we made, many times: enough to learn where they end.
    private static readonly ConlluSentence[] Treebank =
        [.. Enumerable.Range(0, 60).Select(i => i % 2 == 0 ? Sentence("Le chat dort .") : Sentence("Il rêve des souris ."))];

    private static readonly Lazy<byte[]> Trained = new(Train);

    [Fact]
    public void The_same_treebank_and_seed_give_the_same_bytes() => Assert.Equal(Trained.Value, Train());

    [Fact]
    public void A_trained_model_loads_and_ends_the_sentences_that_it_learned()
    {
        var tokenizer = Tokenizer.Load(new MemoryStream(Trained.Value));
        Assert.Equal(2, tokenizer.Tokenize("Le chat dort. Il rêve des souris.").Count);
        Assert.Equal(1, TokenizerEvaluation.Evaluate(tokenizer, Treebank).Sentences.F1);
    }

    [Fact]
    public void A_file_that_is_no_model_or_damaged_is_refused()
    {
        Assert.Contains("SELONTOK", Refusal(Encoding.UTF8.GetBytes("This is a text and no model.")), StringComparison.Ordinal);
        var bytes = Trained.Value.ToArray();
        bytes[^1] ^= 1;
        Assert.Contains("checksum", Refusal(bytes), StringComparison.Ordinal);
        bytes[8] = 99;
        Assert.Contains("version 99", Refusal(bytes), StringComparison.Ordinal);
        Assert.Contains("SELONTOK", Refusal([]), StringComparison.Ordinal);
    }

    private static string Refusal(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => Tokenizer.Load(new MemoryStream(bytes))).Message;

    private static byte[] Train()
    {
        var trainer = new TokenizerTrainer();
        trainer.AddWritten(Treebank);
        using var stream = new MemoryStream();
        trainer.Train(stream);
        return stream.ToArray();
    }

    private static ConlluSentence Sentence(string words)
    {
        var forms = words.Split(' ');
        return new ConlluSentence(
            [],
            [.. forms.Select((form, i) => new ConlluToken(form, i, 1, i + 2 != forms.Length))],
            [.. forms.Select(form => new ConlluWord(form, "_", "X", "_", -1, "_", true))]);
    }
}
