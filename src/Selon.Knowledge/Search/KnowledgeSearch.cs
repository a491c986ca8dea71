using System.Collections.Frozen;
using Selon.Knowledge.Linking;
using Selon.Knowledge.Names;
using Selon.Text;

namespace Selon.Knowledge.Search;

/// <summary>Says what the base knows of a phrase: as an article would be read, then by its names alone.</summary>
public sealed class KnowledgeSearch
{
    private static readonly FrozenSet<string> s_articles = new[] { "fr", "en" }
        .SelectMany(language => EmbeddedTable.Read($"Search/Languages/{language}/articles.tsv"))
        .Select(fields => fields[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly KnowledgeBase _knowledge;

    /// <summary>Makes a search.</summary>
    public KnowledgeSearch(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
    }

    /// <summary>Looks a phrase up.</summary>
    /// <param name="phrase">A name, an acronym, a seat, a demonym, a description, a key or an id.</param>
    /// <param name="reading">What the linker reads in the phrase; <see cref="EntityReading.Empty"/> leaves it to the names.</param>
    /// <param name="at">The days that are meant; null for any.</param>
    public SearchResult Find(string phrase, EntityReading reading, DateRange? at)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(reading);
        var whole = Trimmed(phrase);
        var name = WithoutArticle(phrase, whole);
        var office = Office(phrase, whole, name, reading);
        var findings = new List<Finding>();
        if (_knowledge.Find(phrase.Trim()) is { } entity)
            findings.Add(new Finding(phrase.Trim(), "key") { Entity = entity, Evidence = entity.Evidence });
        findings.AddRange(reading.Mentions.Where(m => IsWhole(m.Span, whole, name)).Select(m => Linked(phrase, reading, m)).OfType<Finding>());
        // "Le Monde" has its article for its own.
        var named = Named(whole.Of(phrase).ToString(), at);
        findings.AddRange(named.Count > 0 ? named : Named(name.Of(phrase).ToString(), at));
        // The linker says how a seat was understood, the base what it is the seat of.
        var distinct = findings.GroupBy(f => (f.Entity?.Index, f.Composed?.Id, f.Role?.Index))
            .Select(g => g.First() with { Organ = g.Select(f => f.Organ).FirstOrDefault(o => o is not null) }).ToList();
        var result = new SearchResult { Phrase = phrase, At = at, Findings = distinct, Office = office };
        if (!result.IsEmpty)
            return result;
        var parts = reading.Mentions.Select(m => Linked(phrase, reading, m)).OfType<Finding>()
            .DistinctBy(f => (f.Entity?.Index, f.Composed?.Id)).ToList();
        return parts.Count > 0
            ? result with { Findings = parts, IsPartial = true }
            : result with { NearNames = NearNames.Of(_knowledge, name.Of(phrase).ToString()) };
    }

    private OfficeFinding? Office(string phrase, TextSpan whole, TextSpan name, EntityReading reading)
    {
        foreach (var description in reading.Descriptions)
        {
            if (!IsWhole(description.Span, whole, name) || description.Affiliation is not { } index || reading.Entities[index].Known is not { } known)
                continue;
            var of = known is { Kind: EntityKind.Government, PartOf: { } state } ? _knowledge[state] : known;
            var holdings = _knowledge.HoldingsOf(of, description.Role).OrderBy(h => h.Days.First).ThenBy(h => h.Days.Last).ToList();
            if (holdings.Count > 0)
                return new OfficeFinding(description.Span.Of(phrase).ToString(), description.Role, of, holdings);
        }
        return null;
    }

    // What is known to the text alone is nothing that the base could tell.
    private Finding? Linked(string phrase, EntityReading reading, Mention mention)
    {
        var entity = reading.Entities[mention.Entity];
        var finding = new Finding(mention.Span.Of(phrase).ToString(), mention.Rule) { Confidence = mention.Confidence };
        if (entity.Known is { } known)
            return finding with { Entity = known, Evidence = mention.Evidence ?? known.Evidence };
        var slash = entity.Id.LastIndexOf('/');
        return slash > 0 && _knowledge.Find(entity.Id[..slash]) is { } state
            ? finding with { Entity = state, Composed = entity, Evidence = mention.Evidence ?? state.Evidence }
            : null;
    }

    private List<Finding> Named(string words, DateRange? at)
    {
        var findings = new List<(Finding Finding, int Order)>();
        foreach (var posting in _knowledge.Names.Find(words))
        {
            var finding = posting.Kind == NameKind.Role
                ? new Finding(words, "role") { Role = _knowledge.RoleAt(posting.Target) }
                : new Finding(words, RuleOf(posting.Kind)) { Entity = _knowledge[posting.Target], Evidence = _knowledge[posting.Target].Evidence };
            if (posting.Kind == NameKind.Seat)
                finding = finding with { Organ = _knowledge.TextAt(posting.Organ) };
            findings.Add((finding, Order(finding, at)));
        }
        return [.. findings.OrderBy(f => f.Order).ThenByDescending(f => f.Finding.Entity?.Coordinates?.Population ?? 0).Select(f => f.Finding)];
    }

    private static string RuleOf(NameKind kind) => kind switch
    {
        NameKind.Acronym => "acronym",
        NameKind.Surname => "family-name",
        NameKind.Adjective => "adjective",
        NameKind.Seat => "seat",
        NameKind.Capital => "capital",
        NameKind.People => "people",
        NameKind.Member => "members",
        _ => "name",
    };

    // The powers first, then the places, then persons, those in office on the days before the others.
    private int Order(Finding finding, DateRange? at) => finding.Entity switch
    {
        null => 7,
        { Kind: EntityKind.State } => 0,
        { Kind: EntityKind.Government } => 1,
        { Kind: EntityKind.Organization } => 2,
        { Kind: EntityKind.Group or EntityKind.Media } => 3,
        { Kind: EntityKind.Place } => 4,
        { Kind: EntityKind.Person } person => at is { } days && _knowledge.HoldingsBy(person).Any(h => h.Days.Overlaps(days)) ? 5 : 6,
        _ => 7,
    };

    private static bool IsWhole(TextSpan span, TextSpan whole, TextSpan name) =>
        (span.Start == whole.Start || span.Start == name.Start) && span.End == whole.End;

    // Without spaces and signs around it.
    private static TextSpan Trimmed(string phrase)
    {
        var (start, end) = (0, phrase.Length);
        while (start < end && !char.IsLetterOrDigit(phrase[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(phrase[end - 1]) && phrase[end - 1] != '.')
            end--;
        return new TextSpan(start, end);
    }

    private static TextSpan WithoutArticle(string phrase, TextSpan whole)
    {
        var end = whole.Start;
        while (end < whole.End && char.IsLetter(phrase[end]))
            end++;
        if (end == whole.Start || end + 1 >= whole.End || NameFolding.Fold(phrase[end]) != ' ' || !s_articles.Contains(phrase[whole.Start..end]))
            return whole;
        while (end < whole.End && !char.IsLetterOrDigit(phrase[end]))
            end++;
        return new TextSpan(end, whole.End);
    }
}
