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
    private const string Witness = "witness:";
    private readonly ArticleReading _reading;
    private readonly NamesOfText _names;
    private readonly Source[] _named;
    private readonly EntityKeys _entities;
    private readonly PhraseKeys _phrases;
    private readonly AuthorKeys _author;
    private readonly string _spokeTo;
    private readonly Dictionary<string, Statement> _statements;

    public ArticleKeys(ArticleReading reading, KnowledgeBase knowledge, OutletDirectory outlets)
    {
        _reading = reading;
        var document = reading.Article.Document;
        var agencies = CreditFinder.Find(reading.Article, outlets);
        _spokeTo = agencies is [var agency] ? agency : outlets.Find(document.Outlet)?.Key ?? document.Id;
        _names = new NamesOfText(reading);
        var scanner = new NameScanner(knowledge);
        var context = new CountryContext(reading, outlets.Find(document.Outlet), knowledge, scanner);
        _entities = new EntityKeys(reading.Article.Joined.Text, knowledge, _names, context, scanner);
        _phrases = new PhraseKeys(reading, _names, _entities, context, scanner);
        _author = new AuthorKeys(reading, knowledge, outlets, _phrases, scanner, context, _spokeTo);
        var text = reading.Article.Joined.Text;
        _named = [.. reading.Attributed.Statements.Where(s => s.Sources.Count > 0).Select(s => s.Sources[0])
            .Where(s => s.Entity is not null || s.RefersTo is not null || !KeyWords.OnlyPoint(text.AsSpan(s.Span.Start, s.Span.Length))).OrderBy(s => s.Span.Start)];
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
        // Beside a state or a body, a witness is as often a slip of the tree as a second origin: independence must be sure.
        if (keys.Count > 1 && keys.Exists(k => !k.StartsWith(Witness, StringComparison.Ordinal)))
            keys.RemoveAll(k => k.StartsWith(Witness, StringComparison.Ordinal));
        return keys;
    }

    /// <summary>The keys of whom a noun phrase names.</summary>
    public IReadOnlyList<string> Of(TextSpan phrase, string? spokeTo)
    {
        var words = _reading.Article.Joined.Text.AsSpan(phrase.Start, phrase.Length);
        if (KeyWords.AreAuthor(words) || (KeyWords.AreOurs(words) && _author.Self().Count > 0))
            return _author.Self();
        if (KeyWords.OnlyPoint(words) || KeyWords.AreOfThose(words))
            return Before(phrase.Start) ?? (_author.Self() is { Count: > 0 } self ? self : [$"witness:{KeyWords.Name(words)}@{spokeTo ?? _spokeTo}"]);
        if (KeyWords.TakeUpBody(words) && !KeyWords.IsIndefinite(words) && BodyBefore(phrase.Start) is { } body)
            return [body];
        return _phrases.Of(phrase, spokeTo ?? _spokeTo);
    }

    // Whoever spoke last before: "il", "le texte" of whom nothing else is known.
    private IReadOnlyList<string>? Before(int position)
    {
        var (low, high) = (0, _named.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _named[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }
        return low > 0 ? Of(_named[low - 1], _spokeTo) : null;
    }

    // The organisation that was named last.
    private string? BodyBefore(int position)
    {
        var (low, high) = (0, _names.Bodies.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _names.Bodies[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }
        return low > 0 ? _entities.Of(_names.Entities[_names.Bodies[low - 1].Entity], _names.Bodies[low - 1].Span.Start) : null;
    }

    private IReadOnlyList<string> Of(Source source, string spokeTo)
    {
        if (source.Entity is { } entity && _names.Entities[entity] is var meant && (meant.Kind == EntityKind.Media || !_phrases.NamesOutlet(source.Span)))
        {
            // What only this text knows is known by what the text calls it: "le porte-parole des gardes-frontières".
            if (meant.Known is null && meant.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Unknown && OfLocal(meant, source) is { } local)
                return [local];
            if (_entities.Of(meant, source.Span.Start) is { } key)
                return [key];
        }
        if (source.RefersTo is { } full && _phrases.Of(full, spokeTo) is { Count: > 0 } keys)
            return keys;
        return source.Affiliation is { } affiliation ? _phrases.Of(source.Span, spokeTo, affiliation) : Of(source.Span, spokeTo);
    }

    private string? OfLocal(TextEntity entity, Source source)
    {
        var text = _reading.Article.Joined.Text;
        foreach (var span in (TextSpan?[])[source.Span, source.RefersTo, _names.First(entity.Id)])
        {
            if (span is not { Length: > 0 } phrase || KeyWords.OnlyPoint(text.AsSpan(phrase.Start, phrase.Length)))
                continue;
            if (_phrases.OfOffice(phrase) is [var key])
                return key;
        }
        return null;
    }

    // Who speaks without a statement of theirs ("Faux, réplique …" that no rule found): the entity, else the words.
    private IReadOnlyList<string> Of(Speaker speaker)
    {
        var entities = _reading.Attributed.Entities.Entities;
        if (speaker.Entity is { } id && entities.FirstOrDefault(e => e.Id == id || e.Government?.Id == id) is { } entity
            && _entities.Of(entity.Government?.Id == id ? entity.Government : entity, 0) is { } key)
            return [key];
        var at = _reading.Article.Joined.Text.IndexOf(speaker.Name, StringComparison.Ordinal);
        return at >= 0 ? Of(new TextSpan(at, at + speaker.Name.Length), _spokeTo) : ["pers:" + speaker.Key];
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
