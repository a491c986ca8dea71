using System.Globalization;
using Selon.Claims.Mentions;
using Selon.Claims.Propositions;

namespace Selon.Claims.Grouping;

/// <summary>
/// Keys under which mentions of one claim meet in an index: two mentions are compared only where they share one.
/// </summary>
/// <remarks>
/// A key joins two things that a mention speaks of (what happens, who, where, how many) with a stretch of sixteen days, so
/// that few mentions share it in any number of articles. Each mention has its keys for two neighbouring stretches: mentions
/// that lie at most sixteen days apart meet.
/// </remarks>
public static class ClaimKeys
{
    private const int DaysOfStretch = 16;
    private const int MostPairs = 6;

    /// <summary>The keys, at most twelve, ascending.</summary>
    public static IReadOnlyList<ulong> Of(ClaimMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var proposition = mention.Proposition;
        var acts = proposition.Predicates.SelectMany(p => p.Key.Split('|')).Take(3).ToList();
        var parties = Parties(proposition);
        var numbers = proposition.Quantities.Where(q => q.Least >= 2).Select(q => "q:" + q.Least.ToString("R", CultureInfo.InvariantCulture)).Take(2).ToList();
        var telling = proposition.Words.Where(w => w[0] == 'w').OrderByDescending(ConceptSimilarity.Weight).ThenBy(w => w, StringComparer.Ordinal).Take(2);
        var pairs = Pairs(numbers, parties.Take(1)).Concat(Pairs(acts.Take(1), parties)).Concat(Pairs(telling, parties.Take(1))).Concat(Pairs(acts.Skip(1), parties.Take(2)))
            .Distinct(StringComparer.Ordinal).Take(MostPairs).ToList();
        var keys = new SortedSet<ulong>();
        var stretch = Day(mention) / DaysOfStretch;
        foreach (var pair in pairs)
        {
            keys.Add(Hash(pair, stretch));
            keys.Add(Hash(pair, stretch + 1));
        }
        return [.. keys];
    }

    // Whom it speaks of, else of whom its article does: a fragment names nobody.
    private static List<string> Parties(Proposition proposition)
    {
        var own = proposition.Words.Concat(proposition.Participants.Select(p => p.Camp).OfType<string>()).Where(k => k[0] is 'c' or 'e');
        return [.. own.Order(StringComparer.Ordinal).Concat(proposition.Scene).Distinct(StringComparer.Ordinal).Take(3)];
    }

    private static IEnumerable<string> Pairs(IEnumerable<string> one, IEnumerable<string> other) =>
        one.SelectMany(a => other.Select(b => a + " " + b));

    private static int Day(ClaimMention mention)
    {
        if (mention.Proposition.Time is { Origin: TimeOrigin.Words } time)
            return time.First.DayNumber;
        return mention.At is { Length: >= 10 } at && DateOnly.TryParseExact(at[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayNumber
            : mention.Proposition.Time?.Last.DayNumber ?? 0;
    }

    private static ulong Hash(string pair, int stretch)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in pair)
            hash = (hash ^ unit) * 1099511628211UL;
        hash = (hash ^ (uint)stretch) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
