using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins.Outlets;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>The origin keys within one article.</summary>
internal sealed class ArticleKeys
{
    private readonly ArticleReading _reading;
    private readonly EntityKeys _entities;
    private readonly PhraseKeys _phrases;
    private readonly AuthorKeys _author;
    private readonly OutletDirectory _outlets;
    private readonly string _spokeTo;
    private readonly Dictionary<string, Statement> _statements;

    public ArticleKeys(ArticleReading reading, KnowledgeBase knowledge, OutletDirectory outlets)
    {
        (_reading, _outlets) = (reading, outlets);
        var document = reading.Article.Document;
        var agencies = CreditFinder.Find(reading.Article, outlets);
        _spokeTo = agencies is [var agency] ? agency : outlets.Find(document.Outlet)?.Key ?? document.Id;
        var context = new CountryContext(reading, outlets.Find(document.Outlet), knowledge);
        _entities = new EntityKeys(knowledge, context);
        _phrases = new PhraseKeys(reading, _entities, context);
        _author = new AuthorKeys(reading, knowledge, outlets, _phrases, _spokeTo);
        _statements = reading.Attributed.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>The keys of a mention.</summary>
    public IReadOnlyList<string> Of(ClaimMention mention)
    {
        if (mention.Statement is { } id && _statements.TryGetValue(id, out var statement) && statement.Sources.Count > 0 && Of(statement) is { Count: > 0 } keys)
            return keys;
        if (mention.By is { } speaker)
            return Of(speaker);
        return mention.Stance == Stance.Report ? [] : _author.Of(mention);
    }

    /// <summary>The keys of who makes a statement.</summary>
    public IReadOnlyList<string> Of(Statement statement)
    {
        var spokeTo = ToWhom(statement);
        var keys = new List<string>();
        foreach (var source in statement.Sources)
        {
            foreach (var key in Of(source, spokeTo))
            {
                if (!keys.Contains(key))
                    keys.Add(key);
            }
        }
        return keys;
    }

    /// <summary>The keys of whom a noun phrase names.</summary>
    public IReadOnlyList<string> Of(TextSpan phrase, string? spokeTo) => _phrases.Of(phrase, spokeTo ?? _spokeTo);

    private IReadOnlyList<string> Of(Source source, string spokeTo)
    {
        if (source.Entity is { } entity && _entities.Of(_reading.Attributed.Entities.Entities[entity], source.Span.Start) is { } key)
            return [key];
        if (source.RefersTo is { } full && _phrases.Of(full, spokeTo) is { Count: > 0 } keys)
            return keys;
        return _phrases.Of(source.Span, spokeTo, source.Affiliation);
    }

    // Who speaks without a statement of theirs ("Faux, réplique …" that no rule found): the entity, else the words.
    private IReadOnlyList<string> Of(Speaker speaker)
    {
        var entities = _reading.Attributed.Entities.Entities;
        if (speaker.Entity is { } id && entities.FirstOrDefault(e => e.Id == id || e.Government?.Id == id) is { } entity
            && _entities.Of(entity.Government?.Id == id ? entity.Government : entity, 0) is { } key)
            return [key];
        var at = _reading.Article.Joined.Text.IndexOf(speaker.Name, StringComparison.Ordinal);
        return at >= 0 ? _phrases.Of(new TextSpan(at, at + speaker.Name.Length), _spokeTo) : ["pers:" + speaker.Key];
    }

    // "a déclaré à Reuters": an anonymous source is that outlet's, whoever prints it.
    private string ToWhom(Statement statement)
    {
        foreach (var channel in statement.Via)
        {
            if (channel.Entity is { } index && _reading.Attributed.Entities.Entities[index] is { Kind: EntityKind.Media, Known: { } outlet })
                return outlet.Key;
        }
        return _spokeTo;
    }
}
