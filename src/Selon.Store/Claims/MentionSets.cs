namespace Selon.Store.Claims;

/// <summary>Sets of mentions that are joined step by step.</summary>
internal sealed class MentionSets
{
    private readonly int[] _parents;

    public MentionSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number of the set of a mention.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
            item = _parents[item] = _parents[_parents[item]];
        return item;
    }

    /// <summary>Joins the sets of two.</summary>
    public void Join(int one, int other) => _parents[Math.Max(Find(one), Find(other))] = Math.Min(Find(one), Find(other));

    /// <summary>Joins the sets of all.</summary>
    public void JoinAll(List<int> some, List<int> others)
    {
        foreach (var item in some)
            Join(item, others[0]);
        foreach (var item in others)
            Join(item, some[0]);
    }
}
