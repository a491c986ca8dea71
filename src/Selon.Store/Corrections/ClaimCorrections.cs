using System.Globalization;
using Selon.Claims;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Store.Claims;
using Selon.Store.Queries;
using Selon.Store.Sqlite;

namespace Selon.Store.Corrections;

/// <summary>The corrections that claims follow.</summary>
internal sealed class ClaimCorrections
{
    private readonly Dictionary<string, (ClaimStatus Status, string At, long Number)> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _grades = new(StringComparer.Ordinal);
    private readonly List<GroupingConstraint> _constraints = [];
    private readonly ILookup<string, string> _same;
    private readonly ActorCorrections _actors;

    private ClaimCorrections(IReadOnlyList<Correction> corrections, ActorCorrections actors)
    {
        _actors = actors;
        foreach (var correction in corrections)
        {
            if (correction is { Kind: CorrectionKind.SetStatus } && StatusNames.Parse(correction.Value) is { } status)
                _statuses[correction.Target] = (status, correction.At, correction.Number);
            else if (correction is { Kind: CorrectionKind.SetGrade, Value: { } grade })
                _grades[correction.Target] = int.Parse(grade, CultureInfo.InvariantCulture);
            else if (correction is { Kind: CorrectionKind.MergeClaims or CorrectionKind.SplitClaim, Value: { } value })
                _constraints.Add(new GroupingConstraint(correction.Target, value, correction.Kind == CorrectionKind.MergeClaims));
        }
        _same = _constraints.Where(c => c.IsSame).SelectMany(c => ((string, string)[])[(c.First, c.Second), (c.Second, c.First)]).ToLookup(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
    }

    /// <summary>What people said of pairs of mentions.</summary>
    public IReadOnlyList<GroupingConstraint> Constraints => _constraints;

    /// <summary>The mentions that people put together with one.</summary>
    public IEnumerable<string> SameAs(string mention) => _same[mention];

    /// <summary>Reads what holds.</summary>
    public static ClaimCorrections Read(Database database) => new(CorrectionQueries.Standing(database), ActorCorrections.Read(database));

    /// <summary>The keys of the statements that people rejected.</summary>
    public static HashSet<string> Rejected(Database database) => [.. database.Query(
        "select target from standing where kind = $kind", row => row.GetString(0), ("$kind", CorrectionNames.Of(CorrectionKind.RejectStatement)))];

    /// <summary>A mention whose speaker is the one that people say: of those who are one, each origin is the same.</summary>
    public ClaimMention Apply(ClaimMention mention)
    {
        if (mention.By is not { Entity: { } entity } by || !_actors.IsCorrected(entity))
            return mention;
        var actor = _actors.ActorOf(entity, mention.Document);
        return mention with
        {
            By = by with { Entity = actor, Key = by.Key == entity ? actor : by.Key },
            Origins = mention.Origins.Count == 1 ? ["actor:" + actor] : mention.Origins,
        };
    }

    /// <summary>A claim with the status and the grade that people gave it.</summary>
    public Claim Apply(Claim claim)
    {
        foreach (var mention in claim.Mentions)
        {
            if (_statuses.TryGetValue(mention.Id, out var given))
            {
                var because = string.Create(CultureInfo.InvariantCulture, $"correction:{given.Number}");
                claim = claim with { Status = given.Status, History = [.. claim.History, new StatusChange(given.At[..10], given.Status, because)] };
            }
            if (_grades.TryGetValue(mention.Id, out var grade))
                claim = claim with { Grade = new InformationGrade(grade, "person") };
        }
        return claim;
    }
}
