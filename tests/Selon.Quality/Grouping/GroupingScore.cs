using System.Globalization;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Training.Claims;

namespace Selon.Quality.Grouping;

/// <summary>How well mentions are grouped: pairs that are in one claim and in one group.</summary>
internal sealed class GroupingScore(SameClaimModel model)
{
    private readonly Dictionary<string, (int Right, int Found, int Gold)> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _lookAlikes = [];
    private readonly List<string> _errors = [];

    /// <summary>Adds a set of mentions.</summary>
    public void Add(GoldClaims gold, List<(GoldMention Gold, ClaimMention Mention)> mentions)
    {
        var groups = ClaimGrouper.Group([.. mentions.Select(m => m.Mention)], [], (a, b) => MentionComparer.Compare(a, b, model).Score);
        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var mention in groups[i])
                groupOf[mention.Id] = i;
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            for (var j = i + 1; j < mentions.Count; j++)
                AddPair(gold, mentions[i], mentions[j], groupOf);
        }
        foreach (var (a, b) in gold.LookAlikes)
        {
            if (Groups(a).Intersect(Groups(b)).Any())
                _lookAlikes.Add($"{a}/{b}");
        }

        HashSet<int> Groups(string claim) => [.. mentions.Where(m => m.Gold.Claim == claim).Select(m => groupOf[m.Mention.Id])];
    }

    /// <summary>The figures.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var (name, c) in _counts.OrderBy(c => c.Key, StringComparer.Ordinal))
            yield return Line(name, c.Right, c.Found, c.Gold);
        var all = _counts.Values;
        yield return Line("all", all.Sum(c => c.Right), all.Sum(c => c.Found), all.Sum(c => c.Gold));
        yield return $"look-alikes grouped: {_lookAlikes.Count} {string.Join(' ', _lookAlikes)}";
    }

    /// <summary>How many look-alikes were grouped.</summary>
    public int LookAlikes => _lookAlikes.Count;

    /// <summary>The pairs that were wrong.</summary>
    public IEnumerable<string> Errors => _errors.Order(StringComparer.Ordinal);

    /// <summary>The pairwise F1 over all.</summary>
    public double F1 => Harmonic(_counts.Values.Sum(c => c.Right), _counts.Values.Sum(c => c.Found), _counts.Values.Sum(c => c.Gold));

    private void AddPair(GoldClaims gold, (GoldMention Gold, ClaimMention Mention) a, (GoldMention Gold, ClaimMention Mention) b, Dictionary<string, int> groupOf)
    {
        var (isGold, isFound) = (a.Gold.Claim == b.Gold.Claim, groupOf[a.Mention.Id] == groupOf[b.Mention.Id]);
        if (!isGold && !isFound)
            return;
        var happening = gold.Happenings[a.Gold.Claim];
        var c = _counts.GetValueOrDefault(happening);
        _counts[happening] = (c.Right + (isGold && isFound ? 1 : 0), c.Found + (isFound ? 1 : 0), c.Gold + (isGold ? 1 : 0));
        if (isGold != isFound)
            _errors.Add($"{(isGold ? "MISSED" : "WRONG ")} {a.Gold.Claim} {b.Gold.Claim} {MentionComparer.Compare(a.Mention, b.Mention, model).Score:F2} {a.Gold.Document}/{b.Gold.Document} | {a.Gold.Quote} || {b.Gold.Quote}");
    }

    private static string Line(string name, int right, int found, int gold) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-8} P {100 * Divide(right, found):F1} R {100 * Divide(right, gold):F1} F1 {100 * Harmonic(right, found, gold):F1} ({right} right, {found} found, {gold} gold)");

    private static double Harmonic(int right, int found, int gold) => Divide(2 * right, found + gold);

    private static double Divide(double part, double all) => all == 0 ? 0 : part / all;
}
