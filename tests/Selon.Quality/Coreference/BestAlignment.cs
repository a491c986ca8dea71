namespace Selon.Quality.Coreference;

/// <summary>The one-to-one alignment of chains with the greatest similarity (CEAF with φ4), by the Hungarian method.</summary>
internal static class BestAlignment
{
    /// <summary>The sum of the similarities 2·|K ∩ R| / (|K| + |R|) of the best alignment.</summary>
    public static double Similarity(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response)
    {
        if (key.Count == 0 || response.Count == 0)
            return 0;
        var (rows, columns) = key.Count <= response.Count ? (key, response) : (response, key);
        var costs = new double[rows.Count + 1, columns.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < columns.Count; j++)
                costs[i + 1, j + 1] = -2.0 * rows[i].Count(columns[j].Contains) / (rows[i].Count + columns[j].Count);
        }
        return -Assign(costs, rows.Count, columns.Count);
    }

    // Kuhn and Munkres with potentials; rows are not more than columns; index 0 is a sentinel.
    private static double Assign(double[,] costs, int rows, int columns)
    {
        var (u, v) = (new double[rows + 1], new double[columns + 1]);
        var (match, way) = (new int[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            match[0] = row;
            var column = 0;
            var least = new double[columns + 1];
            Array.Fill(least, double.MaxValue);
            var used = new bool[columns + 1];
            do
            {
                used[column] = true;
                var (delta, next) = (double.MaxValue, 0);
                for (var j = 1; j <= columns; j++)
                {
                    if (used[j])
                        continue;
                    var cost = costs[match[column], j] - u[match[column]] - v[j];
                    if (cost < least[j])
                        (least[j], way[j]) = (cost, column);
                    if (least[j] < delta)
                        (delta, next) = (least[j], j);
                }
                for (var j = 0; j <= columns; j++)
                {
                    if (used[j])
                        (u[match[j]], v[j]) = (u[match[j]] + delta, v[j] - delta);
                    else
                        least[j] -= delta;
                }
                column = next;
            }
            while (match[column] != 0);
            for (; column != 0; column = way[column])
                match[column] = match[way[column]];
        }
        var sum = 0.0;
        for (var j = 1; j <= columns; j++)
            sum += match[j] == 0 ? 0 : costs[match[j], j];
        return sum;
    }
}
