using Selon.Claims.Grouping;
using Selon.Claims.Mentions;

namespace Selon.Store.Claims;

/// <summary>Remembers how likely two kinds of mentions say the same: a component that grows is grouped again and again.</summary>
internal sealed class KindScores
{
    private const int MostKept = 2_000_000;

    private readonly Dictionary<(long, long), double> _scores = [];

    /// <summary>The scores among mentions.</summary>
    public Func<ClaimMention, ClaimMention, double> For(IReadOnlyList<StoredMention> mentions)
    {
        var kinds = mentions.ToDictionary(m => m.Key, m => m.Kind, StringComparer.Ordinal);
        return (a, b) => Of(kinds[a.Id], a, kinds[b.Id], b);
    }

    private double Of(long kind, ClaimMention mention, long other, ClaimMention otherMention)
    {
        var key = kind < other ? (kind, other) : (other, kind);
        if (_scores.TryGetValue(key, out var score))
            return score;
        if (_scores.Count >= MostKept)
            _scores.Clear();
        return _scores[key] = MentionComparer.Compare(mention, otherMention).Score;
    }
}
