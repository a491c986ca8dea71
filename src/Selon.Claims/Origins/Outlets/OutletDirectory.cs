using System.Collections.Concurrent;
using System.Text;
using Selon.Knowledge;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Outlets;

/// <summary>Finds outlets by the names under which documents and credits give them.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class OutletDirectory
{
    private const int MostNames = 4096;
    private readonly KnowledgeBase _knowledge;
    private readonly ConcurrentDictionary<string, Outlet> _found = new(StringComparer.Ordinal);

    /// <summary>Makes a directory over a base of knowledge.</summary>
    public OutletDirectory(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
    }

    /// <summary>The outlet of a name; null for no name.</summary>
    public Outlet? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        if (_found.TryGetValue(name, out var outlet))
            return outlet;
        outlet = Look(name);
        // Names come from outside: a hostile list of them must not fill the memory.
        if (_found.Count < MostNames)
            _found.TryAdd(name, outlet);
        return outlet;
    }

    /// <summary>The key of the agency that words name; null where they name none.</summary>
    public string? FindAgency(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return FindMedia(words) is { Type: "agency" } agency ? agency.Key : null;
    }

    /// <summary>True where words name an outlet or agency.</summary>
    public bool IsMedia(string words) => FindMedia(words) is not null;

    private Outlet Look(string name)
    {
        if (FindMedia(name) is { } media)
        {
            return new Outlet(media.Key)
            {
                Family = media.Family, IsAgency = media.Type == "agency", Entity = media.Key,
                Government = media.Owner == "state" ? media.Country : null,
            };
        }
        return new Outlet(Fold(name)) { IsInstitution = IsInstitution(name), Entity = FindKnown(name)?.Key };
    }

    // "lemonde.fr" and "Le Monde.fr" are the outlet without its domain.
    private Entity? FindMedia(string name)
    {
        var dot = name.LastIndexOf('.');
        return Find(name) ?? (dot > 2 && name.Length - dot is 3 or 4 ? Find(name[..dot]) : null);

        Entity? Find(string words)
        {
            foreach (var posting in _knowledge.Names.Find(words.Trim()))
            {
                if (posting.Kind is NameKind.Name or NameKind.Acronym && _knowledge.KindOf(posting.Target) == EntityKind.Media)
                    return _knowledge[posting.Target];
            }
            return null;
        }
    }

    private Entity? FindKnown(string name)
    {
        foreach (var posting in _knowledge.Names.Find(name.Trim()))
        {
            if (posting.Kind is NameKind.Name or NameKind.Acronym or NameKind.Seat && _knowledge.KindOf(posting.Target) is EntityKind.Organization or EntityKind.Group or EntityKind.Government or EntityKind.State)
                return _knowledge[posting.Target];
        }
        return null;
    }

    // A ministry, a committee, a party: its name, or a noun of office or function in it, says so.
    private bool IsInstitution(string name)
    {
        if (FindKnown(name) is not null)
            return true;
        foreach (var range in name.AsSpan().SplitAny(" ’'-–"))
        {
            foreach (var posting in _knowledge.Names.Find(name.AsSpan(range)))
            {
                if (posting.Kind == NameKind.Role)
                    return true;
            }
        }
        return false;
    }

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var unit in name.Trim())
        {
            var letter = NameFolding.Fold(unit);
            if (letter != '\0' && !(letter == ' ' && (folded.Length == 0 || folded[^1] == ' ')))
                folded.Append(letter);
        }
        return folded.ToString().TrimEnd();
    }
}
