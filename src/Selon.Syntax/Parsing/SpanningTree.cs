namespace Selon.Syntax.Parsing;

/// <summary>
/// Finds the tree of highest score over the words of a sentence with exactly one root (Chu and Liu 1965, Edmonds
/// 1967; McDonald et al. 2005 for parsing). Trees may cross.
/// </summary>
/// <remarks>Where each word's best head already gives such a tree, which is the usual case, nothing else is done. One thread at a time.</remarks>
internal sealed class SpanningTree
{
    private int[] _colours = [];

    /// <summary>Fills <paramref name="heads"/> with the index of each word's head, -1 for the root.</summary>
    /// <param name="scores">Row i: the scores of the heads of word i; column 0 the root, column j + 1 word j.</param>
    /// <param name="stride">Distance of the rows.</param>
    /// <param name="heads">As long as the sentence.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        var length = heads.Length;
        Reserve(length + 1);
        for (var i = 0; i < length; i++)
            heads[i] = IndexOfMax(scores.Slice(i * stride, length + 1), i + 1) - 1;
        if (IsTree(heads))
            return;
        var size = length + 1;
        var matrix = new double[size * size];
        for (var i = 0; i < length; i++)
        {
            for (var j = 0; j < size; j++)
            {
                // One root only: a second one would cost more than any tree can gain.
                matrix[(i + 1) * size + j] = scores[i * stride + j] - (j == 0 ? 1e7 : 0);
            }
        }
        var solution = Solve(matrix, size);
        for (var i = 0; i < length; i++)
            heads[i] = solution[i + 1] - 1;
    }

    // Node 0 is the root; each contraction makes a smaller problem, solved in a loop over levels, then expanded.
    private static int[] Solve(double[] scores, int size)
    {
        var levels = new Stack<(double[] Scores, int Size, int[] Heads, int[] Map, bool[] InCycle, int[] Enter, int[] Leave)>();
        while (true)
        {
            var heads = BestHeads(scores, size);
            var cycle = FindCycle(heads, size);
            if (cycle is null)
            {
                while (levels.TryPop(out var level))
                    heads = Expand(heads, level);
                return heads;
            }
            (scores, size) = Contract(scores, size, heads, cycle, levels);
        }
    }

    private static int[] BestHeads(double[] scores, int size)
    {
        var heads = new int[size];
        heads[0] = -1;
        for (var i = 1; i < size; i++)
        {
            var best = -1;
            for (var j = 0; j < size; j++)
            {
                if (j != i && (best < 0 || scores[i * size + j] > scores[i * size + best]))
                    best = j;
            }
            heads[i] = best;
        }
        return heads;
    }

    private static bool[]? FindCycle(int[] heads, int size)
    {
        var seen = new int[size];
        for (var start = 1; start < size; start++)
        {
            var node = start;
            while (node > 0 && seen[node] == 0)
            {
                seen[node] = start;
                node = heads[node];
            }
            if (node <= 0 || seen[node] != start)
                continue;
            var cycle = new bool[size];
            while (!cycle[node])
            {
                cycle[node] = true;
                node = heads[node];
            }
            return cycle;
        }
        return null;
    }

    private static (double[] Scores, int Size) Contract(
        double[] scores, int size, int[] heads, bool[] cycle,
        Stack<(double[] Scores, int Size, int[] Heads, int[] Map, bool[] InCycle, int[] Enter, int[] Leave)> levels)
    {
        var map = new int[size];
        var smaller = 0;
        for (var i = 0; i < size; i++)
            map[i] = cycle[i] ? -1 : smaller++;
        var contracted = smaller++;
        var result = new double[smaller * smaller];
        Array.Fill(result, double.NegativeInfinity);
        var enter = new int[size];
        var leave = new int[size];
        for (var i = 0; i < size; i++)
        {
            if (cycle[i])
                continue;
            for (var j = 0; j < size; j++)
            {
                if (!cycle[j])
                {
                    result[map[i] * smaller + map[j]] = scores[i * size + j];
                    continue;
                }
                // i hangs on the cycle: remember the best node of it.
                if (i != 0 && scores[i * size + j] > result[map[i] * smaller + contracted])
                {
                    result[map[i] * smaller + contracted] = scores[i * size + j];
                    leave[i] = j;
                }
                // The cycle hangs on i through its node j, which gives up its head in the cycle.
                var gain = scores[j * size + i] - scores[j * size + heads[j]];
                if (gain > result[contracted * smaller + map[i]])
                {
                    result[contracted * smaller + map[i]] = gain;
                    enter[i] = j;
                }
            }
        }
        levels.Push((scores, size, heads, map, cycle, enter, leave));
        return (result, smaller);
    }

    private static int[] Expand(
        int[] solution, (double[] Scores, int Size, int[] Heads, int[] Map, bool[] InCycle, int[] Enter, int[] Leave) level)
    {
        var heads = (int[])level.Heads.Clone();
        var back = new int[solution.Length];
        for (var i = 0; i < level.Size; i++)
        {
            if (!level.InCycle[i])
                back[level.Map[i]] = i;
        }
        var contracted = solution.Length - 1;
        for (var i = 1; i < level.Size; i++)
        {
            if (level.InCycle[i])
                continue;
            var head = solution[level.Map[i]];
            heads[i] = head == contracted ? level.Leave[i] : back[head];
        }
        var outside = back[solution[contracted]];
        heads[level.Enter[outside]] = outside;
        return heads;
    }

    private static int IndexOfMax(ReadOnlySpan<float> scores, int except)
    {
        var best = except == 0 ? 1 : 0;
        for (var j = best + 1; j < scores.Length; j++)
        {
            if (j != except && scores[j] > scores[best])
                best = j;
        }
        return best;
    }

    private bool IsTree(ReadOnlySpan<int> heads)
    {
        _colours.AsSpan(0, heads.Length).Clear();
        var roots = 0;
        for (var start = 0; start < heads.Length; start++)
        {
            if (heads[start] < 0)
                roots++;
            var node = start;
            while (node >= 0 && _colours[node] == 0)
            {
                _colours[node] = start + 1;
                node = heads[node];
            }
            if (node >= 0 && _colours[node] == start + 1)
                return false;
        }
        return roots == 1;
    }

    private void Reserve(int size)
    {
        if (_colours.Length >= size)
            return;
        _colours = new int[size];
    }
}
