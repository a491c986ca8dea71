namespace Selon.Claims.Grouping;

/// <summary>Sets that are joined: union and find.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <summary>Each number from 0 in a set of its own.</summary>
    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least number of a set.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
            item = _parents[item] = _parents[_parents[item]];
        return item;
    }

    /// <summary>True where both are in one set.</summary>
    public bool AreOne(int one, int other) => Find(one) == Find(other);

    /// <summary>Joins the sets of two.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
