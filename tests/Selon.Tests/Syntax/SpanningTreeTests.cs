using Selon.Syntax.Parsing;
using Xunit;

namespace Selon.Tests.Syntax;

public sealed class SpanningTreeTests
{
    [Fact]
    public void The_tree_found_is_the_best_of_all_trees_with_one_root()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var length = 1 + random.Next(5);
            var scores = new float[length * (length + 1)];
            for (var i = 0; i < scores.Length; i++)
                scores[i] = random.Next(-20, 20);
            var heads = new int[length];
            new SpanningTree().Decode(scores, length + 1, heads);
            Assert.True(IsTree(heads), string.Join(' ', heads));
            Assert.Equal(BestScore(scores, length), Score(scores, heads));
        }
    }

    [Fact]
    public void A_long_sentence_of_equal_scores_still_gives_a_tree()
    {
        var heads = new int[192];
        new SpanningTree().Decode(new float[192 * 193], 193, heads);
        Assert.True(IsTree(heads));
    }

    private static float Score(float[] scores, int[] heads)
    {
        float sum = 0;
        for (var i = 0; i < heads.Length; i++)
            sum += scores[i * (heads.Length + 1) + heads[i] + 1];
        return sum;
    }

    private static float BestScore(float[] scores, int length)
    {
        var best = float.MinValue;
        var heads = new int[length];
        void Try(int word)
        {
            if (word == length)
            {
                if (IsTree(heads))
                    best = Math.Max(best, Score(scores, heads));
                return;
            }
            for (var head = -1; head < length; head++)
            {
                if (head == word)
                    continue;
                heads[word] = head;
                Try(word + 1);
            }
        }
        Try(0);
        return best;
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h < 0) != 1)
            return false;
        for (var i = 0; i < heads.Length; i++)
        {
            var node = i;
            for (var steps = 0; node >= 0; steps++)
            {
                if (steps > heads.Length)
                    return false;
                node = heads[node];
            }
        }
        return true;
    }
}
