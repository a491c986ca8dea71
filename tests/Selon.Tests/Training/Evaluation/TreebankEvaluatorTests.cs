using Selon.Training.Conllu;
using Selon.Training.Evaluation;
using Xunit;

namespace Selon.Tests.Training.Evaluation;

public sealed class TreebankEvaluatorTests
{
    private const string Gold = """
        1-2|Du|_|_|_|_|_|_|_|_
        1|De|de|ADP|_|_|3|case|_|_
        2|le|le|DET|_|_|3|det|_|_
        3|pain|pain|NOUN|_|Number=Sing|0|root|_|SpaceAfter=No
        4|.|.|PUNCT|_|_|3|punct|_|_

        1|Bien|bien|ADV|_|_|0|root|_|SpaceAfter=No
        2|.|.|PUNCT|_|_|1|punct|_|_

        """;

    [Fact]
    public void A_treebank_agrees_with_itself()
    {
        var scores = Evaluate(Gold, Gold);
        Assert.Equal(new Score(5, 5, 5), scores.Tokens);
        Assert.Equal(new Score(2, 2, 2), scores.Sentences);
        Assert.Equal(new Score(6, 6, 6), scores.Words);
        Assert.Equal(new Score(6, 6, 6), scores.Las);
        Assert.Equal(1, scores.Lemmas.F1);
    }

    [Fact]
    public void A_multiword_token_left_whole_costs_its_words_and_what_hangs_on_them()
    {
        var scores = Evaluate(Gold, """
            1|Du|du|DET|_|_|2|det|_|_
            2|pain|pain|NOUN|_|Number=Sing|0|root|_|SpaceAfter=No
            3|.|.|PUNCT|_|_|2|punct|_|_

            1|Bien|bien|ADV|_|_|0|root|_|SpaceAfter=No
            2|.|.|PUNCT|_|_|1|punct|_|_

            """);
        Assert.Equal(new Score(5, 5, 5), scores.Tokens);
        Assert.Equal(new Score(6, 5, 4), scores.Words);
        Assert.Equal(new Score(6, 5, 4), scores.Las);
    }

    [Fact]
    public void The_words_of_a_multiword_token_align_whatever_their_case()
    {
        var scores = Evaluate(Gold, Gold.Replace("1|De|", "1|de|", StringComparison.Ordinal));
        Assert.Equal(6, scores.Words.Correct);
    }

    [Fact]
    public void Tokens_cut_otherwise_align_where_their_characters_are_the_same()
    {
        var scores = Evaluate(Gold, """
            1-2|Du|_|_|_|_|_|_|_|_
            1|De|de|ADP|_|_|3|case|_|_
            2|le|le|DET|_|_|3|det|_|_
            3|pain.|pain|NOUN|_|Number=Sing|0|root|_|_
            4|Bien|bien|ADV|_|_|3|advmod|_|SpaceAfter=No
            5|.|.|PUNCT|_|_|3|punct|_|_

            """);
        Assert.Equal(new Score(5, 4, 3), scores.Tokens);
        Assert.Equal(new Score(2, 1, 0), scores.Sentences);
        Assert.Equal(new Score(6, 5, 4), scores.Words);
        // The heads of all four aligned words are other words now, or words that do not align.
        Assert.Equal(0, scores.Uas.Correct);
    }

    [Fact]
    public void Subtypes_of_relations_do_not_count_but_relations_do()
    {
        Assert.Equal(6, Evaluate(Gold, Gold.Replace("|det|", "|det:def|", StringComparison.Ordinal)).Las.Correct);
        var other = Evaluate(Gold, Gold.Replace("|det|", "|nmod|", StringComparison.Ordinal));
        Assert.Equal(5, other.Las.Correct);
        Assert.Equal(6, other.Uas.Correct);
    }

    [Fact]
    public void Features_can_be_compared_on_a_reduced_set()
    {
        var other = Gold.Replace("Number=Sing", "_", StringComparison.Ordinal);
        Assert.Equal(5, Evaluate(Gold, other).Features.Correct);
        Assert.Equal(6, TreebankEvaluator.Evaluate(Read(Gold), Read(other), _ => "_").Features.Correct);
    }

    [Fact]
    public void Two_texts_that_differ_are_refused_with_the_place()
    {
        var error = Assert.Throws<ArgumentException>(
            () => Evaluate(Gold, Gold.Replace("|pain|", "|vin|", StringComparison.Ordinal)));
        Assert.Contains("after 2 characters", error.Message, StringComparison.Ordinal);
    }

    private static TreebankScores Evaluate(string gold, string system) => TreebankEvaluator.Evaluate(Read(gold), Read(system));

    private static ConlluSentence[] Read(string text) =>
        [.. ConlluReader.Read(new StringReader(text.Replace('|', '\t')), "text")];
}
