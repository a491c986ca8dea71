namespace Selon.Claims.Grouping;

/// <summary>Joins what is alike on average, so that a chain of neighbours does not join its ends. Quadratic.</summary>
/// <remarks>The chain of nearest neighbours (Murtagh 1983) finds the same clusters as joining the nearest pair again and again.</remarks>
internal sealed class AverageLinkage
{
    private readonly double[,] _similarity;
    private readonly int[] _size;
    private readonly int[] _cluster;
    private readonly bool[] _isActive;

    /// <summary>Takes the similarities of all pairs; negative infinity for those that must not meet.</summary>
    public AverageLinkage(double[,] similarity)
    {
        _similarity = similarity;
        var count = similarity.GetLength(0);
        _size = new int[count];
        _cluster = new int[count];
        _isActive = new bool[count];
        for (var i = 0; i < count; i++)
            (_size[i], _cluster[i], _isActive[i]) = (1, i, true);
    }

    /// <summary>Joins two, whatever their similarity.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (_cluster[one], _cluster[other]);
        if (a != b)
            Merge(Math.Min(a, b), Math.Max(a, b));
    }

    /// <summary>Holds two apart.</summary>
    public void Forbid(int one, int other)
    {
        var (a, b) = (_cluster[one], _cluster[other]);
        _similarity[a, b] = _similarity[b, a] = double.NegativeInfinity;
    }

    /// <summary>True where two must not be in one cluster.</summary>
    public bool IsForbidden(int one, int other) => double.IsNegativeInfinity(_similarity[_cluster[one], _cluster[other]]);

    /// <summary>The number of the cluster of each, joined down to a similarity.</summary>
    public int[] Clusters(double least)
    {
        var chain = new List<int>();
        for (var next = 0; next < _isActive.Length; next++)
        {
            if (!_isActive[next] && chain.Count == 0)
                continue;
            if (chain.Count == 0)
                chain.Add(next);
            while (chain.Count > 0)
            {
                var top = chain[^1];
                var previous = chain.Count > 1 ? chain[^2] : -1;
                var nearest = Nearest(top, previous);
                if (nearest < 0 || _similarity[top, nearest] < least)
                {
                    // No other is near it, and none that comes about by joining others will be.
                    _isActive[top] = false;
                    chain.RemoveAt(chain.Count - 1);
                }
                else if (nearest == previous)
                {
                    chain.RemoveRange(chain.Count - 2, 2);
                    Merge(Math.Min(top, nearest), Math.Max(top, nearest));
                }
                else
                {
                    chain.Add(nearest);
                }
            }
            if (_isActive[next])
                next--;
        }
        return _cluster;
    }

    private int Nearest(int of, int previous)
    {
        var best = previous;
        for (var i = 0; i < _isActive.Length; i++)
        {
            if (i != of && _isActive[i] && (best < 0 || _similarity[of, i] > _similarity[of, best]))
                best = i;
        }
        return best;
    }

    private void Merge(int kept, int gone)
    {
        for (var i = 0; i < _size.Length; i++)
        {
            if (i == kept || i == gone || _cluster[i] != i)
                continue;
            var similarity = ((_size[kept] * _similarity[kept, i]) + (_size[gone] * _similarity[gone, i])) / (_size[kept] + _size[gone]);
            _similarity[kept, i] = _similarity[i, kept] = similarity;
        }
        _size[kept] += _size[gone];
        _isActive[gone] = false;
        for (var i = 0; i < _cluster.Length; i++)
        {
            if (_cluster[i] == gone)
                _cluster[i] = kept;
        }
    }
}
