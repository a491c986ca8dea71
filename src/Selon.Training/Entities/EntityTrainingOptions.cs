namespace Selon.Training.Entities;

/// <summary>How the recogniser is trained.</summary>
internal sealed record EntityTrainingOptions
{
    /// <summary>Passes over the texts.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>How often all is trained anew, in another order; the mean of the weights is kept.</summary>
    public int Runs { get; init; } = 4;

    /// <summary>Seed of everything random.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A feature counts from so many occurrences on.</summary>
    public int FewestOccurrences { get; init; } = 2;

    /// <summary>Features that the model keeps, those of the largest weights.</summary>
    public int MostFeatures { get; init; } = 160_000;

    /// <summary>Step of the sparse weights (Adagrad).</summary>
    public float SparseRate { get; init; } = 0.05f;

    /// <summary>Step of the dense weights (Adam).</summary>
    public float DenseRate { get; init; } = 2e-3f;

    /// <summary>Share of the sparse features of a token that are left out each time.</summary>
    public float FeatureDropout { get; init; } = 0.5f;

    /// <summary>Pull of the sparse weights towards zero, for each step.</summary>
    public float Penalty { get; init; } = 1e-6f;
}
