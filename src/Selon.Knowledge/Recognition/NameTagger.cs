using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Selon.Syntax;
using Selon.Syntax.Numerics;

namespace Selon.Knowledge.Recognition;

/// <summary>Scores the labels of the tokens of a text by a <see cref="RecognitionModel"/>. Immutable.</summary>
internal sealed class NameTagger
{
    private readonly RecognitionModel _model;
    private readonly KeyTable _keys;
    private readonly PackedMatrix _hidden;
    private readonly PackedMatrix _output;
    private readonly PackedMatrix _occurrenceOutput;

    public NameTagger(RecognitionModel model)
    {
        _model = model;
        _keys = new KeyTable(model.Keys);
        _hidden = new PackedMatrix(model.HiddenWeights, model.StateWidth, model.Hidden);
        _output = new PackedMatrix(model.Output, model.Hidden, Labels.Count);
        _occurrenceOutput = new PackedMatrix(model.OccurrenceOutput, model.Hidden, Labels.Count);
        Chain = new LabelChain(model.Transitions);
    }

    public LabelChain Chain { get; }

    /// <summary>Fills the scores of the workspace, a row a token.</summary>
    public void Score(Analysis analysis, RecognitionWorkspace workspace)
    {
        var tokens = workspace.Tokens;
        var scores = workspace.Scores;
        scores.Resize(tokens.Count, Labels.Count);
        scores.Clear();
        if (tokens.Count == 0)
            return;
        AddDense(analysis, workspace);
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        for (var s = 0; s < tokens.Sentences; s++)
        {
            for (var i = tokens.SentenceStart(s); i < tokens.SentenceEnd(s); i++)
                AddSparse(keys[..NameFeatures.Extract(tokens, s, i, keys)], scores.Row(i));
        }
    }

    private unsafe void AddDense(Analysis analysis, RecognitionWorkspace workspace)
    {
        var tokens = workspace.Tokens;
        var (states, hidden, means) = (workspace.States, workspace.Hidden, workspace.Means);
        states.Resize(tokens.Count, _model.StateWidth);
        ReadStates(analysis, states);
        hidden.Resize(tokens.Count, _model.Hidden);
        _hidden.Multiply(states.Pointer, states.Rows, states.Stride, 1, hidden.Pointer, hidden.Stride, accumulate: false);
        for (var i = 0; i < tokens.Count; i++)
            Gates.AddAndRectify(hidden.Row(i), _model.HiddenBias);
        var scores = workspace.Scores;
        _output.Multiply(hidden.Pointer, hidden.Rows, hidden.Stride, 1, scores.Pointer, scores.Stride, accumulate: false);
        if (tokens.GroupStart.Count == 0)
            return;
        Average(tokens, hidden, means);
        var products = workspace.MeanScores;
        products.Resize(means.Rows, Labels.Count);
        _occurrenceOutput.Multiply(means.Pointer, means.Rows, means.Stride, 1, products.Pointer, products.Stride, accumulate: false);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Groups[i] is var group and >= 0)
                TensorPrimitives.Add(scores.Row(i), products.Row(group), scores.Row(i));
        }
    }

    private void ReadStates(Analysis analysis, Matrix states)
    {
        var at = 0;
        var width = _model.StateWidth;
        foreach (var sentence in analysis.Sentences)
        {
            var known = sentence.States.Length == sentence.Words.Length * width;
            foreach (var token in sentence.Tokens)
            {
                if (known)
                    TensorPrimitives.ConvertToSingle(sentence.States.AsSpan(token.FirstWord * width, width), states.Row(at++));
                else
                    states.Row(at++).Clear();
            }
        }
    }

    private static void Average(NameTokens tokens, Matrix hidden, Matrix means)
    {
        means.Resize(tokens.GroupStart.Count, hidden.Columns);
        for (var group = 0; group < means.Rows; group++)
        {
            var mean = means.Row(group);
            mean.Clear();
            for (var i = tokens.GroupStart[group]; i >= 0; i = tokens.Next[i])
                TensorPrimitives.Add(mean, hidden.Row(i), mean);
            TensorPrimitives.Multiply(mean, 1f / tokens.GroupSize[group], mean);
        }
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
