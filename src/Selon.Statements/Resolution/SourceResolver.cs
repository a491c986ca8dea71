using Selon.Knowledge;
using Selon.Syntax;

namespace Selon.Statements.Resolution;

/// <summary>
/// Says who the sources and channels of statements are among the entities of the text, and when a statement was made.
/// </summary>
/// <remarks>A state or a place that speaks is its government, so its mention is given to the government.</remarks>
internal sealed class SourceResolver
{
    private readonly Analysis _analysis;
    private readonly EntityReading _reading;
    private readonly List<TextEntity> _entities;
    private const double DescriptionConfidence = 0.6;

    private readonly Dictionary<(string Role, int Affiliation), int> _described = [];
    private readonly List<Mention> _mentions;
    private readonly MentionIndex _index;
    private readonly SayingTime _times;

    private SourceResolver(Analysis analysis, EntityReading reading)
    {
        _analysis = analysis;
        _reading = reading;
        _entities = [.. reading.Entities];
        _mentions = [.. reading.Mentions];
        _index = new MentionIndex(analysis, reading);
        _times = new SayingTime(analysis, reading.Times);
    }

    /// <summary>Resolves the statements of a text.</summary>
    public static AttributedReading Resolve(Analysis analysis, EntityReading reading, IReadOnlyList<Statement> statements)
    {
        var resolver = new SourceResolver(analysis, reading);
        var resolved = new Statement[statements.Count];
        for (var i = 0; i < resolved.Length; i++)
            resolved[i] = resolver.Resolve(statements[i]);
        return EntityNumbers.Arrange(reading with { Entities = resolver._entities, Mentions = resolver._mentions }, resolved);
    }

    private Statement Resolve(Statement statement) => statement with
    {
        Sources = [.. statement.Sources.Select(Resolve)],
        Via = [.. statement.Via.Select(Resolve)],
        Time = _times.Find(statement),
    };

    private Source Resolve(Source source)
    {
        var (mention, description) = _index.Find(source.Span);
        if (mention < 0 && source.Entity is { } referent)
            return source with { Entity = Government(referent), IsAnonymous = false, Count = null };
        if (description is { Entity: null, IsDefinite: true, IsPlural: false, Affiliation: not null })
            return source with { Entity = Described(description), IsAnonymous = false, Count = null, Resolution = "description" };
        if (description is { Entity: null } anonymous)
        {
            return source with
            {
                IsAnonymous = source.IsAnonymous || !anonymous.IsDefinite,
                Count = source.Count ?? (anonymous.IsDefinite ? null : anonymous.Count),
                Affiliation = anonymous.Affiliation,
                Resolution = source.Resolution ?? (anonymous.Affiliation is null ? null : "affiliation"),
            };
        }
        if (mention < 0)
            return source;
        var entity = Speaker(mention);
        return source with
        {
            Entity = entity,
            IsAnonymous = false,
            Count = null,
            Resolution = _mentions[mention].Rule,
            Evidence = _mentions[mention].Evidence,
        };
    }

    // Nobody that the base knows: the same office of the same side is the same person in this text.
    private int Described(Description description)
    {
        var affiliation = _entities[description.Affiliation!.Value];
        var key = (description.Role.Key, description.Affiliation.Value);
        var text = description.Span.Of(_analysis.Text.Text).ToString();
        if (!_described.TryGetValue(key, out var entity))
        {
            entity = _entities.Count;
            _described.Add(key, entity);
            _entities.Add(new TextEntity("local:", description.Role.Kind == RoleKind.Person ? EntityKind.Person : EntityKind.Organization)
            {
                Name = text,
                FrenchName = text,
                Country = affiliation.Country,
                Roles = [text],
                Sector = description.Role.Sector,
            });
        }
        _mentions.Add(new Mention(description.Span, entity, MentionForm.Nominal, description.Sentence, description.Head, "description", DescriptionConfidence));
        return entity;
    }

    private Channel Resolve(Channel channel)
    {
        var (mention, _) = _index.Find(channel.Span);
        return mention < 0 || _entities[_mentions[mention].Entity].Kind is EntityKind.State or EntityKind.Place
            ? channel
            : channel with { Entity = _mentions[mention].Entity };
    }

    // What speaks is the government; the mention is of the government then.
    private int Speaker(int mention)
    {
        var entity = _mentions[mention].Entity;
        var index = Government(entity);
        if (index != entity)
            _mentions[mention] = _mentions[mention] with { Entity = index, Rule = "state-speaks" };
        return index;
    }

    private int Government(int entity)
    {
        if (_entities[entity] is not { Kind: EntityKind.State or EntityKind.Place, Government: { } government })
            return entity;
        var index = _entities.FindIndex(e => e.Id == government.Id);
        if (index >= 0)
            return index;
        _entities.Add(government);
        return _entities.Count - 1;
    }
}
