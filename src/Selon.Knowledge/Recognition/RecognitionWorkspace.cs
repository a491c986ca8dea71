namespace Selon.Knowledge.Recognition;

/// <summary>What one call of the recogniser needs. One thread at a time.</summary>
internal sealed class RecognitionWorkspace(NameTokens tokens)
{
    public NameTokens Tokens { get; } = tokens;

    public LabelAgreement Forms { get; } = new();

    public LabelAgreement Runs { get; } = new();

    /// <summary>Scores of the labels, a row of sixteen a token, without gaps.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Scores of the labels within one name.</summary>
    public float[] InnerScores { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public byte[] InnerLabels { get; private set; } = [];

    public ChainWorkspace Chain { get; } = new();

    public ChainWorkspace InnerChain { get; } = new();

    /// <summary>Makes room for the tokens of a text.</summary>
    public void Reserve(int tokens)
    {
        if (Labels.Length >= tokens)
            return;
        Labels = new byte[tokens * 3 / 2];
        InnerLabels = new byte[Labels.Length];
        Scores = new float[Labels.Length * Recognition.Labels.Count];
        InnerScores = new float[Labels.Length * Recognition.Labels.Count];
    }
}
