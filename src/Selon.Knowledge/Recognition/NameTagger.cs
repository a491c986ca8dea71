using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Selon.Knowledge.Recognition;

/// <summary>Scores the labels of the tokens of a text by a <see cref="RecognitionModel"/>. Immutable.</summary>
internal sealed class NameTagger
{
    private readonly RecognitionModel _model;
    private readonly KeyTable _keys;

    public NameTagger(RecognitionModel model)
    {
        _model = model;
        _keys = new KeyTable(model.Keys);
        Chain = new LabelChain(model.Transitions);
        InnerChain = new LabelChain(model.InnerTransitions);
    }

    /// <summary>The labels of a sentence.</summary>
    public LabelChain Chain { get; }

    /// <summary>The labels of names within a name.</summary>
    public LabelChain InnerChain { get; }

    /// <summary>Fills the scores of the workspace, a row a token.</summary>
    public void Score(RecognitionWorkspace workspace)
    {
        var tokens = workspace.Tokens;
        workspace.Reserve(tokens.Count);
        workspace.Scores.AsSpan(0, tokens.Count * Labels.Count).Clear();
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        for (var s = 0; s < tokens.Sentences; s++)
        {
            for (var i = tokens.SentenceStart(s); i < tokens.SentenceEnd(s); i++)
                AddSparse(keys[..NameFeatures.Extract(tokens, s, i, keys)], workspace.Scores.AsSpan(i * Labels.Count, Labels.Count));
        }
        AddAgreement(workspace);
    }

    /// <summary>Fills the inner scores of the workspace for the tokens of a name.</summary>
    public void ScoreInner(int sentence, int first, int last, EntityType type, RecognitionWorkspace workspace)
    {
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        for (var i = first; i <= last; i++)
        {
            var scores = workspace.InnerScores.AsSpan((i - first) * Labels.Count, Labels.Count);
            scores.Clear();
            AddSparse(keys[..NameFeatures.ExtractInner(workspace.Tokens, sentence, i, first, last, type, keys)], scores);
        }
    }

    private void AddAgreement(RecognitionWorkspace workspace)
    {
        var tokens = workspace.Tokens;
        workspace.Forms.Read(tokens.Groups, tokens.GroupStart.Count, tokens.Count, workspace.Scores);
        workspace.Runs.Read(tokens.Runs, tokens.RunCount, tokens.Count, workspace.Scores);
        for (var i = 0; i < tokens.Count; i++)
        {
            var scores = workspace.Scores.AsSpan(i * Labels.Count, Labels.Count);
            AddProduct(workspace.Forms.Others(i), _model.FormAgreement, scores);
            AddProduct(workspace.Runs.Others(i), _model.RunAgreement, scores);
        }
    }

    private static void AddProduct(ReadOnlySpan<float> input, float[] weights, Span<float> output)
    {
        for (var k = 0; k < input.Length; k++)
            TensorPrimitives.MultiplyAdd(weights.AsSpan(k * output.Length, output.Length), input[k], output, output);
    }

    private void AddSparse(ReadOnlySpan<uint> keys, Span<float> scores)
    {
        var sum = Vector512<int>.Zero;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_model.Weights);
        foreach (var key in keys)
        {
            var row = _keys.Find(key);
            if (row < 0)
                continue;
            var values = Vector128.LoadUnsafe(ref weights, (nuint)(row * Labels.Count));
            sum += Vector512.WidenLower(Vector256.WidenLower(values.ToVector256Unsafe()).ToVector512Unsafe());
        }
        var target = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(scores));
        (target + Vector512.ConvertToSingle(sum) * Vector512.Create(_model.Scale)).StoreUnsafe(ref MemoryMarshal.GetReference(scores));
    }
}
