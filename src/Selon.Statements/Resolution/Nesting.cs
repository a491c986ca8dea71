using Selon.Statements.Rules;

namespace Selon.Statements.Resolution;

/// <summary>Finds for each statement the smallest one in whose content it stands.</summary>
internal static class Nesting
{
    // More contents than this around one place are not looked through: it keeps the work linear.
    private const int MaximumAround = 64;

    /// <summary>The index of the parent of each candidate, -1 for none.</summary>
    public static int[] Find(List<Candidate> candidates)
    {
        var parents = new int[candidates.Count];
        Array.Fill(parents, -1);
        var byStart = new int[candidates.Count];
        var byPosition = new int[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
            byStart[i] = byPosition[i] = i;
        Array.Sort(byStart, (a, b) => candidates[a].ContentStart != candidates[b].ContentStart
            ? candidates[a].ContentStart.CompareTo(candidates[b].ContentStart) : a.CompareTo(b));
        Array.Sort(byPosition, (a, b) => Position(candidates[a]) != Position(candidates[b])
            ? Position(candidates[a]).CompareTo(Position(candidates[b])) : a.CompareTo(b));
        var around = new List<int>();
        var next = 0;
        foreach (var child in byPosition)
        {
            var position = Position(candidates[child]);
            while (next < byStart.Length && candidates[byStart[next]].ContentStart <= position)
                around.Add(byStart[next++]);
            around.RemoveAll(index => candidates[index].ContentEnd <= position);
            if (around.Count > MaximumAround)
                around.RemoveRange(0, around.Count - MaximumAround);
            parents[child] = Smallest(candidates, around, child);
        }
        return parents;
    }

    private static int Smallest(List<Candidate> candidates, List<int> around, int child)
    {
        var best = -1;
        foreach (var index in around)
        {
            if (index == child || !Holds(candidates[index], candidates[child]) || Holds(candidates[child], candidates[index]))
                continue;
            if (best < 0 || Length(candidates[index]) < Length(candidates[best]))
                best = index;
        }
        return best;
    }

    // The cue of the child decides; without one its whole content.
    private static bool Holds(Candidate parent, Candidate child)
    {
        if (child.Cue.Count > 0)
            return Contains(parent, child.Cue[0].Start, child.Cue[0].End);
        return Contains(parent, child.ContentStart, child.ContentEnd) && Length(parent) > Length(child);
    }

    private static bool Contains(Candidate candidate, int start, int end)
    {
        foreach (var span in candidate.Content)
        {
            if (span.Start <= start && span.End >= end)
                return true;
        }
        return false;
    }

    private static int Length(Candidate candidate)
    {
        var length = 0;
        foreach (var span in candidate.Content)
            length += span.Length;
        return length;
    }

    private static int Position(Candidate candidate) =>
        candidate.Cue.Count > 0 ? candidate.Cue[0].Start : candidate.ContentStart;
}
