using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Store.Searching;

namespace Selon.Store.Adding;

/// <summary>An entity of an article as it is kept.</summary>
/// <param name="Key">Its id in the dossier.</param>
/// <param name="Entity">What the article says of it.</param>
internal sealed record EntityRow(string Key, TextEntity Entity)
{
    private const string LocalPrefix = "local:";
    private const int LongestName = 60;

    public required int Number { get; init; }

    /// <summary>The names by which this article calls it, folded: acronyms, family names, seats.</summary>
    public required IReadOnlyList<string> Called { get; init; }

    /// <summary>JSON.</summary>
    public required string Places { get; init; }

    /// <summary>JSON.</summary>
    public required string Roles { get; init; }

    /// <summary>Where it lies or is: named as a place.</summary>
    public bool IsPlace => Entity.Kind is EntityKind.Place or EntityKind.State;

    /// <summary>Its names, folded, each once.</summary>
    public IEnumerable<string> FoldedNames()
    {
        IEnumerable<string> names = [Entity.Name, Entity.FrenchName];
        if (Entity.Known is { } known && known.Id == Entity.Id)
            names = names.Concat(known.FrenchNames).Concat(known.EnglishNames);
        return names.Select(n => SearchFolding.Fold(n)).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The entities in the order of the text's; two of them may have the same key.</summary>
    public static IReadOnlyList<EntityRow> Of(ArticleReading reading)
    {
        var entities = reading.Attributed.Entities;
        var mentions = entities.Mentions.ToLookup(m => m.Entity);
        return [.. entities.Entities.Select((entity, i) => new EntityRow(KeyOf(entity, mentions[i], reading.Article.Document.Id), entity)
        {
            Number = mentions[i].Count(),
            Called = [.. mentions[i].Where(m => m.Form == MentionForm.Name && m.Span.Length <= LongestName)
                .Select(m => SearchFolding.Fold(m.Span.Of(reading.Article.Joined.Text))).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)],
            Places = RowJson.Places(reading.Article, mentions[i].Select(m => m.Span)),
            Roles = RowJson.Texts(entity.Roles),
        })];
    }

    // A full name means the same in all documents; a family name, a description and a title mean somebody in this one.
    private static string KeyOf(TextEntity entity, IEnumerable<Mention> mentions, string document)
    {
        if (!entity.Id.StartsWith(LocalPrefix, StringComparison.Ordinal))
            return entity.Id;
        var name = SearchFolding.Fold(entity.FrenchName);
        var isNamed = name.Length > 0 && mentions.Any(m => m.Form == MentionForm.Name);
        var isShared = isNamed && (entity.Kind is EntityKind.Organization or EntityKind.Media or EntityKind.Place || name.Contains(' '));
        return isShared ? $"name:{name}" : $"{LocalPrefix}{document.AsSpan("sha256:".Length, 12)}:{entity.Id.AsSpan(LocalPrefix.Length)}";
    }
}
