using Selon.Syntax.Numerics;

namespace Selon.Knowledge.Recognition;

/// <summary>What one call of the recogniser needs. One thread at a time.</summary>
internal sealed class RecognitionWorkspace(NameTokens tokens)
{
    public NameTokens Tokens { get; } = tokens;

    public Matrix States { get; } = new(32);

    public Matrix Hidden { get; } = new(32);

    public Matrix Means { get; } = new(32);

    public Matrix MeanScores { get; } = new(32);

    /// <summary>Scores of the labels, a row a token.</summary>
    public Matrix Scores { get; } = new(32);

    /// <summary>The scores of one sentence without gaps between rows.</summary>
    public float[] SentenceScores { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public ChainWorkspace Chain { get; } = new();

    public void Reserve(int length)
    {
        if (Labels.Length >= length)
            return;
        Labels = new byte[length * 3 / 2];
        SentenceScores = new float[Labels.Length * Recognition.Labels.Count];
    }
}
