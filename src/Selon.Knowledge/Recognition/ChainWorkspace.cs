namespace Selon.Knowledge.Recognition;

/// <summary>Buffers of <see cref="LabelChain"/> for one sentence at a time.</summary>
internal sealed class ChainWorkspace
{
    public float[] Forward { get; private set; } = [];

    public float[] Backward { get; private set; } = [];

    public float[] Emission { get; private set; } = [];

    public float[] Scale { get; private set; } = [];

    public int[] Back { get; private set; } = [];

    public float[] Vector { get; } = new float[Labels.Count];

    public void Reserve(int length)
    {
        if (Scale.Length >= length)
            return;
        var size = length * 3 / 2;
        Forward = new float[size * Labels.Count];
        Backward = new float[size * Labels.Count];
        Emission = new float[size * Labels.Count];
        Scale = new float[size];
        Back = new int[size * Labels.Count];
    }
}
