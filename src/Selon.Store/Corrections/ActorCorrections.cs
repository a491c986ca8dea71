using Selon.Store.Queries;
using Selon.Store.Sqlite;

namespace Selon.Store.Corrections;

/// <summary>Who is who according to people.</summary>
internal sealed class ActorCorrections
{
    private readonly Dictionary<string, string> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Actor, string Document), string> _split = [];
    private readonly HashSet<string> _corrected = new(StringComparer.Ordinal);

    private ActorCorrections(IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            if (correction.Value is not { } value)
                continue;
            if (correction.Kind == CorrectionKind.MergeActors)
            {
                _merged[correction.Target] = value;
                _corrected.UnionWith([correction.Target, value]);
            }
            else if (correction.Kind == CorrectionKind.SplitActor)
            {
                _split[(correction.Target, value)] = SplitKey(correction.Target, value);
                _corrected.Add(correction.Target);
            }
        }
    }

    /// <summary>True where nothing was corrected.</summary>
    public bool IsEmpty => _corrected.Count == 0;

    /// <summary>The ids that corrections name.</summary>
    public IReadOnlyCollection<string> Corrected => _corrected;

    /// <summary>Reads what holds.</summary>
    public static ActorCorrections Read(Database database) => new(CorrectionQueries.Standing(database));

    /// <summary>The id of somebody of the same name in one document.</summary>
    public static string SplitKey(string actor, string document) => $"split:{document.AsSpan("sha256:".Length, 12)}:{actor}";

    /// <summary>True where a correction names the id.</summary>
    public bool IsCorrected(string actor) => _corrected.Contains(actor);

    /// <summary>Who an entity is in a document. Merging goes on from one to the next; a circle ends where it began.</summary>
    public string ActorOf(string entity, string document)
    {
        if (_split.TryGetValue((entity, document), out var apart))
            return apart;
        var actor = entity;
        for (var i = 0; i <= _merged.Count && _merged.TryGetValue(actor, out var next); i++)
            actor = next;
        return actor;
    }
}
