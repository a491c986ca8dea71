using Selon.Statements;

namespace Selon.Cli.Rendering;

/// <summary>Puts the statements of a text under their sources, both in the order of the text.</summary>
internal sealed class SourceGroups
{
    private readonly SourceActors _actors;
    private readonly ILookup<string, Statement> _children;

    public SourceGroups(SourceActors actors, IReadOnlyList<Statement> statements)
    {
        _actors = actors;
        var ids = statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        _children = statements.ToLookup(s => s.Parent is { } parent && ids.Contains(parent) ? parent : "", StringComparer.Ordinal);
        Top = Group(_children[""]);
        var sources = statements.SelectMany(s => s.Sources).DistinctBy(s => actors.Of(s).Key).ToList();
        SourceCount = sources.Count;
        AnonymousCount = sources.Count(s => s.IsAnonymous);
    }

    /// <summary>The groups of the statements that stand in no other.</summary>
    public IReadOnlyList<SourceGroup> Top { get; }

    /// <summary>How many different sources the statements have.</summary>
    public int SourceCount { get; }

    /// <summary>How many of them are anonymous.</summary>
    public int AnonymousCount { get; }

    /// <summary>The groups of the statements that stand in this one.</summary>
    public IReadOnlyList<SourceGroup> In(Statement statement) => Group(_children[statement.Id]);

    private List<SourceGroup> Group(IEnumerable<Statement> statements)
    {
        var groups = new List<SourceGroup>();
        var byKey = new Dictionary<string, (SourceGroup Group, HashSet<string> Forms)>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var actors = statement.Sources.Select(_actors.Of).ToArray();
            var key = string.Join('\n', actors.Select(a => a.Key));
            if (!byKey.TryGetValue(key, out var known))
            {
                known = (new SourceGroup(actors), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                byKey.Add(key, known);
                groups.Add(known.Group);
            }
            known.Group.Statements.Add(statement);
            foreach (var actor in actors)
            {
                if (actor.Form is { } form && known.Forms.Add(form))
                    known.Group.Forms.Add(form);
            }
        }
        return groups;
    }
}
