using Selon.Syntax.Networks;

namespace Selon.Training.Networks;

/// <summary>How the tagger, lemmatizer and parser are trained.</summary>
public sealed record TrainingOptions
{
    /// <summary>Sizes of the network.</summary>
    public NetworkShape Shape { get; init; } = new();

    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>Words of a batch, over all shards.</summary>
    public int BatchWords { get; init; } = 800;

    /// <summary>Rate of the optimiser after the warm-up; it falls to 0 along a half cosine.</summary>
    public float Rate { get; init; } = 2.5e-3f;

    /// <summary>Seed of everything random.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Share of the input that is dropped.</summary>
    public float InputDropout { get; init; } = 0.3f;

    /// <summary>Share of the output of each recurrent layer that is dropped.</summary>
    public float LayerDropout { get; init; } = 0.35f;

    /// <summary>Share of the hidden layers of the heads that is dropped.</summary>
    public float HeadDropout { get; init; } = 0.35f;
}
