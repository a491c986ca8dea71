using System.Globalization;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;

namespace Selon.Quality.Claims;

/// <summary>How claims and origins that were found compare with annotated ones.</summary>
internal sealed class ClaimScore
{
    private readonly ScoredClaims _gold;
    private readonly ScoredClaims _found;
    private readonly int[] _match;

    /// <summary>Compares.</summary>
    public ClaimScore(ScoredClaims gold, ScoredClaims found)
    {
        (_gold, _found) = (gold, found);
        _match = MentionMatch.Match(gold.Mentions, found.Mentions);
        Matched = [.. Enumerable.Range(0, _match.Length).Where(i => _match[i] >= 0)];
        Grouping = PairScore.Of(GoldPairs(), FoundPairs());
        var reprints = PairScore.Pairs(gold.Origins.Where(o => o.Kind == "reprint").Select(o => o.Documents));
        GroupingWithoutReprints = PairScore.Of([.. GoldPairs().Where(IsFree)], [.. FoundPairs().Where(IsFree)]);
        ClaimPairs = Majority();
        Origins = PairScore.Of(PairScore.Pairs(gold.Origins.Select(o => o.Documents)), PairScore.Pairs(found.Origins.Select(o => o.Documents)));

        bool IsFree((int A, int B) pair) => !reprints.Contains(Ordered(gold.Mentions[pair.A].Document, gold.Mentions[pair.B].Document));
    }

    /// <summary>The indexes of the annotated mentions that were found.</summary>
    public IReadOnlyList<int> Matched { get; }

    /// <summary>The share of the annotated mentions that were found.</summary>
    public double Found => Share(Matched.Count, _match.Length);

    /// <summary>Pairs of mentions found that belong to one claim.</summary>
    public PairScore Grouping { get; }

    /// <summary>The same without pairs in two copies of one text, which are easy.</summary>
    public PairScore GroupingWithoutReprints { get; }

    /// <summary>The share of the mentions found with the right stance.</summary>
    public double StanceRight => Share(Matched.Count(i => GoldOf(i).Stance == FoundOf(i).Stance), Matched.Count);

    /// <summary>The annotated claims and those found that hold most of their mentions.</summary>
    public IReadOnlyList<(ScoredClaim Gold, ScoredClaim Found)> ClaimPairs { get; }

    /// <summary>The share of them with the right status.</summary>
    public double StatusRight => Share(ClaimPairs.Count(p => p.Gold.Status == p.Found.Status), ClaimPairs.Count);

    /// <summary>The share of them with the right number of independent origins that assert, and that deny.</summary>
    public (double Asserting, double Denying) CountsRight => (
        Share(ClaimPairs.Count(p => p.Gold.Asserting == p.Found.Asserting), ClaimPairs.Count), Share(ClaimPairs.Count(p => p.Gold.Denying == p.Found.Denying), ClaimPairs.Count));

    /// <summary>Pairs of articles with one origin.</summary>
    public PairScore Origins { get; }

    /// <summary>Claims that look alike or are linked otherwise and of which mentions were put together.</summary>
    public IEnumerable<ScoredLink> Merged()
    {
        var where = Matched.ToLookup(i => GoldOf(i).Claim, i => FoundOf(i).Claim);
        return _gold.Links.Where(link => where[link.From].Intersect(where[link.To]).Any());
    }

    /// <summary>The figures in lines for people.</summary>
    public IEnumerable<string> Lines()
    {
        yield return string.Create(CultureInfo.InvariantCulture,
            $"mentions found   {100 * Found:F1} %  ({Matched.Count} of {_match.Length}; {_found.Mentions.Count} found; text {PercentOf(m => m.Places[0].Field == ArticleField.Text)}, title {PercentOf(m => m.Places[0].Field == ArticleField.Title)}, denials {PercentOf(m => m.Stance == Stance.Deny)}, no source named {PercentOf(m => !m.HasSource)})");
        yield return $"grouping         {Grouping}";
        yield return $"  not reprints   {GroupingWithoutReprints}";
        yield return string.Create(CultureInfo.InvariantCulture, $"stance           {100 * StanceRight:F1} %  {string.Join(", ", StanceErrors())}");
        yield return string.Create(CultureInfo.InvariantCulture,
            $"status           {100 * StatusRight:F1} % of {ClaimPairs.Count} of {_gold.Claims.Count} claims; asserting {100 * CountsRight.Asserting:F1} %, denying {100 * CountsRight.Denying:F1} %  {string.Join(", ", StatusErrors())}");
        var merged = Merged().ToList();
        yield return $"look-alikes      {merged.Count(link => link.IsLookAlike)} of {_gold.Links.Count(link => link.IsLookAlike)} put together  {string.Join(' ', merged.Where(link => link.IsLookAlike).Select(link => $"{link.From}/{link.To}"))}";
        yield return $"other links      {merged.Count(link => !link.IsLookAlike)} of {_gold.Links.Count(link => !link.IsLookAlike)} put together  {string.Join(' ', merged.Where(link => !link.IsLookAlike).Select(link => $"{link.From}/{link.To}"))}";
        yield return $"same origin      {Origins}";
    }

    /// <summary>What went wrong, a line each.</summary>
    public IEnumerable<string> Errors()
    {
        for (var i = 0; i < _match.Length; i++)
        {
            if (_match[i] < 0)
                yield return $"missed   {Written(_gold.Mentions[i])}";
        }
        foreach (var i in Matched.Where(i => GoldOf(i).Stance != FoundOf(i).Stance))
            yield return $"stance   {Written(GoldOf(i))} found as {FoundOf(i).Stance}: {FoundOf(i).Quote}";
        foreach (var (a, b) in FoundPairs().Except(GoldPairs()).Order())
            yield return $"merged   {Written(GoldOf(a))}  ~  {Written(GoldOf(b))}";
        foreach (var (a, b) in GoldPairs().Except(FoundPairs()).Order())
            yield return $"split    {Written(GoldOf(a))}  ~  {Written(GoldOf(b))}";
        foreach (var (gold, found) in ClaimPairs.Where(p => p.Gold.Status != p.Found.Status || p.Gold.Asserting != p.Found.Asserting || p.Gold.Denying != p.Found.Denying))
            yield return $"status   {gold.Id} {gold.Status} {gold.Asserting}/{gold.Denying} found {found.Status} {found.Asserting}/{found.Denying}: {gold.Text}";
        var (goldOrigins, foundOrigins) = (PairScore.Pairs(_gold.Origins.Select(o => o.Documents)), PairScore.Pairs(_found.Origins.Select(o => o.Documents)));
        foreach (var (a, b) in foundOrigins.Except(goldOrigins).Order())
            yield return $"origin   {a} {b} found together";
        foreach (var (a, b) in goldOrigins.Except(foundOrigins).Order())
            yield return $"origin   {a} {b} not found together: {string.Join(", ", _gold.Origins.Where(o => o.Documents.Contains(a) && o.Documents.Contains(b)).Select(o => o.Heavy.Contains(a) || o.Heavy.Contains(b) ? "heavy " + o.Kind : o.Kind))}";
    }

    private ScoredMention GoldOf(int index) => _gold.Mentions[index];

    private ScoredMention FoundOf(int index) => _found.Mentions[_match[index]];

    private HashSet<(int, int)> GoldPairs() => PairScore.Pairs(Matched.GroupBy(i => GoldOf(i).Claim));

    private HashSet<(int, int)> FoundPairs() => PairScore.Pairs(Matched.GroupBy(i => FoundOf(i).Claim));

    // The claim found that holds more than half of the mentions of an annotated one, each taken once.
    private List<(ScoredClaim Gold, ScoredClaim Found)> Majority()
    {
        var claims = _found.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var wanted = new List<(int Count, ScoredClaim Gold, string Found)>();
        foreach (var gold in _gold.Claims)
        {
            var votes = Matched.Where(i => GoldOf(i).Claim == gold.Id).CountBy(i => FoundOf(i).Claim).ToList();
            if (votes.Count == 0)
                continue;
            var best = votes.OrderByDescending(v => v.Value).ThenByDescending(v => v.Key, StringComparer.Ordinal).First();
            if (2 * best.Value > votes.Sum(v => v.Value))
                wanted.Add((best.Value, gold, best.Key));
        }
        return [.. wanted.OrderByDescending(w => w.Count).ThenBy(w => w.Gold.Id, StringComparer.Ordinal)
            .Where(w => taken.Add(w.Found)).Select(w => (w.Gold, claims[w.Found]))];
    }

    private IEnumerable<string> StanceErrors() => Matched.Where(i => GoldOf(i).Stance != FoundOf(i).Stance)
        .CountBy(i => $"{GoldOf(i).Stance} > {FoundOf(i).Stance}").OrderByDescending(e => e.Value).Select(e => $"{e.Key} {e.Value}");

    private IEnumerable<string> StatusErrors() => ClaimPairs.Where(p => p.Gold.Status != p.Found.Status)
        .CountBy(p => $"{p.Gold.Status} > {p.Found.Status}").OrderByDescending(e => e.Value).Select(e => $"{e.Key} {e.Value}");

    private string PercentOf(Func<ScoredMention, bool> isMeant)
    {
        var meant = Enumerable.Range(0, _match.Length).Where(i => isMeant(GoldOf(i))).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{100 * Share(meant.Count(i => _match[i] >= 0), meant.Count):F0} %");
    }

    private static string Written(ScoredMention mention) => $"{mention.Claim} {mention.Document} {mention.Stance} \"{mention.Quote}\"";

    private static (string, string) Ordered(string a, string b) => Comparer<string>.Default.Compare(a, b) < 0 ? (a, b) : (b, a);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
