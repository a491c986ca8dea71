using System.Numerics.Tensors;

namespace Selon.Knowledge.Recognition;

/// <summary>How likely each label is for the other tokens of a token's group, by their scores alone. Reused; one thread at a time.</summary>
internal sealed class LabelAgreement
{
    private readonly float[] _others = new float[Labels.Count];
    private int[] _groups = [];
    private int[] _sizes = [];
    private float[] _probabilities = [];
    private float[] _sums = [];

    /// <summary>Takes up the tokens of a text.</summary>
    /// <param name="groups">Group of each token, -1 for none; may be longer than there are tokens.</param>
    /// <param name="groupCount">Number of groups.</param>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="scores">Scores of the labels of each token, a row of sixteen a token.</param>
    public void Read(int[] groups, int groupCount, int tokens, ReadOnlySpan<float> scores)
    {
        Reserve(groupCount, tokens);
        _groups = groups;
        for (var i = 0; i < tokens; i++)
        {
            if (groups[i] >= 0)
                _sizes[groups[i]]++;
        }
        for (var i = 0; i < tokens; i++)
        {
            if (groups[i] < 0 || _sizes[groups[i]] < 2)
                continue;
            var row = _probabilities.AsSpan(i * Labels.Count, Labels.Count);
            TensorPrimitives.SoftMax(scores.Slice(i * Labels.Count, Labels.Count), row);
            var sum = _sums.AsSpan(groups[i] * Labels.Count, Labels.Count);
            TensorPrimitives.Add(sum, row, sum);
        }
    }

    /// <summary>The mean over the other tokens of the group; empty where there is none. Valid until the next call.</summary>
    public ReadOnlySpan<float> Others(int token)
    {
        var group = _groups[token];
        if (group < 0 || _sizes[group] < 2)
            return [];
        TensorPrimitives.Subtract(_sums.AsSpan(group * Labels.Count, Labels.Count), _probabilities.AsSpan(token * Labels.Count, Labels.Count), _others);
        TensorPrimitives.Multiply(_others, 1f / (_sizes[group] - 1), _others);
        return _others;
    }

    private void Reserve(int groups, int tokens)
    {
        if (_sizes.Length < groups)
        {
            _sizes = new int[groups * 3 / 2];
            _sums = new float[_sizes.Length * Labels.Count];
        }
        _sizes.AsSpan(0, groups).Clear();
        _sums.AsSpan(0, groups * Labels.Count).Clear();
        if (_probabilities.Length < tokens * Labels.Count)
            _probabilities = new float[tokens * 3 / 2 * Labels.Count];
    }
}
