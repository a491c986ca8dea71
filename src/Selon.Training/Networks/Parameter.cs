namespace Selon.Training.Networks;

/// <summary>A trained matrix with a gradient for each shard of a batch and the moments of the optimiser.</summary>
internal sealed class Parameter
{
    public const int Shards = 2;

    /// <param name="name">Name in the model file.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="isTable">True for an embedding table, of which a batch touches few rows.</param>
    public Parameter(string name, int rows, int columns, bool isTable = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        IsTable = isTable;
        Value = new float[rows * columns];
        First = new float[rows * columns];
        Second = new float[rows * columns];
        for (var shard = 0; shard < Shards; shard++)
        {
            Gradients[shard] = new float[rows * columns];
            Touched[shard] = [];
        }
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public bool IsTable { get; }

    public float[] Value { get; }

    public float[] First { get; }

    public float[] Second { get; }

    public float[][] Gradients { get; } = new float[Shards][];

    /// <summary>For a table: the rows that the shard's batch touched.</summary>
    public HashSet<int>[] Touched { get; } = new HashSet<int>[Shards];

    /// <summary>Glorot's uniform initialisation, scaled.</summary>
    public Parameter Uniform(Random random, float scale = 1)
    {
        var limit = scale * MathF.Sqrt(6f / (Rows + Columns));
        for (var i = 0; i < Value.Length; i++)
            Value[i] = (random.NextSingle() * 2 - 1) * limit;
        return this;
    }

    /// <summary>Values drawn evenly from -limit to limit.</summary>
    public Parameter Spread(Random random, float limit)
    {
        for (var i = 0; i < Value.Length; i++)
            Value[i] = (random.NextSingle() * 2 - 1) * limit;
        return this;
    }

    public Span<float> Row(int row) => Value.AsSpan(row * Columns, Columns);

    /// <summary>The gradient of a row of a table; marks the row as touched.</summary>
    public Span<float> TouchRow(int shard, int row)
    {
        Touched[shard].Add(row);
        return Gradients[shard].AsSpan(row * Columns, Columns);
    }
}
