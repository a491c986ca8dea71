using Selon.Text;

namespace Selon.Quality.Events;

/// <summary>Pairs events of the gold with those of the program, one to one, as the measure of the codebook says.</summary>
internal static class EventPairing
{
    private const double MainMention = 0.1;
    private const double SharedActor = 0.05;

    /// <summary>The pairs of indices, and which found events meet some gold event.</summary>
    public static (List<(int Gold, int Found)> Pairs, HashSet<int> Met) Pair(string text, IReadOnlyList<GoldEvent> gold, IReadOnlyList<GoldEvent> found)
    {
        var candidates = new List<(bool SameType, double Closeness, int Gold, int Found)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < found.Count; j++)
            {
                if (Closeness(text, gold[i], found[j]) is not (> 0 and var closeness))
                    continue;
                var shared = gold[i].Actors.Any(x => found[j].Actors.Any(y => Same(text, x, y)));
                candidates.Add((gold[i].Type == found[j].Type, closeness + (shared ? SharedActor : 0), i, j));
            }
        }
        var pairs = new List<(int, int)>();
        HashSet<int> usedGold = [], usedFound = [];
        foreach (var (_, _, i, j) in candidates.OrderByDescending(c => c.SameType).ThenByDescending(c => c.Closeness).ThenBy(c => c.Gold).ThenBy(c => c.Found))
        {
            if (usedGold.Contains(i) || usedFound.Contains(j))
                continue;
            usedGold.Add(i);
            usedFound.Add(j);
            pairs.Add((i, j));
        }
        return (pairs, [.. candidates.Select(c => c.Found)]);
    }

    /// <summary>True where the words given for a found party are one of the wordings of a gold party, by half of the shorter.</summary>
    public static bool Same(string text, GoldParty gold, GoldParty found) => gold.Wordings.Any(w => IsHalf(text, [w], [found.Wordings[0]]));

    private static double Closeness(string text, GoldEvent gold, GoldEvent found)
    {
        var best = 0.0;
        var own = Characters(text, found.Trigger);
        for (var k = -1; k < gold.OtherMentions.Count; k++)
        {
            var mention = Characters(text, k < 0 ? gold.Trigger : [gold.OtherMentions[k]]);
            var common = mention.Intersect(own).Count();
            if (common > 0 && common * 2 >= Math.Min(mention.Count, own.Count))
                best = Math.Max(best, (double)common / (mention.Count + own.Count - common) + (k < 0 ? MainMention : 0));
        }
        return best;
    }

    private static bool IsHalf(string text, IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        var (left, right) = (Characters(text, a), Characters(text, b));
        var common = left.Intersect(right).Count();
        return common > 0 && common * 2 >= Math.Min(left.Count, right.Count);
    }

    private static HashSet<int> Characters(string text, IReadOnlyList<TextSpan> spans)
    {
        var characters = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                    characters.Add(i);
            }
        }
        return characters;
    }
}
