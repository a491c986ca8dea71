using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Origins.Signatures;
using Selon.Knowledge;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>The origin key of what an article says in its own voice.</summary>
internal sealed class AuthorKeys(ArticleReading reading, KnowledgeBase knowledge, OutletDirectory outlets, PhraseKeys phrases, NameScanner scanner, CountryContext context, string spokeTo)
{
    private const int LongestLine = 90;
    private const int Window = 300;
    private readonly Outlet? _outlet = outlets.Find(reading.Article.Document.Outlet);

    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Of(ClaimMention mention)
    {
        if (Self() is { Count: > 0 } self)
            return self;
        // An outlet that says without a source that it is not so, or that it is unclear, has found that itself.
        var isFinding = mention.Stance is not Stance.Assert || IsOwnReporting(mention.Span);
        return [(isFinding ? "media:" : "voice:") + spokeTo];
    }

    /// <summary>Who speaks where the text says "nous": an institution, the state behind an outlet, whoever signs; nothing for a newsroom.</summary>
    public IReadOnlyList<string> Self()
    {
        if (_outlet is { IsInstitution: true })
            return [OfInstitution()];
        if (context.Directing is { } state)
            return ["gov:" + state];
        return Signed() is { } span ? phrases.Of(span, spokeTo) : [];
    }

    // "Tribune du collectif X" as a line of its own at the head.
    private TextSpan? Signed()
    {
        var text = reading.Article.Joined.Text;
        var start = reading.Article.TextStart;
        var end = text.IndexOf('\n', start);
        if (end < 0 || end - start > LongestLine)
            return null;
        var words = WordReader.Read(text[start..end]);
        return words.Count > 2 && KeyWords.NamesText(text.AsSpan(start + words[0].Start, words[0].Length))
            ? new TextSpan(start + words[1].Start, end) : null;
    }

    // On its own pages an institution speaks for itself.
    private string OfInstitution()
    {
        var name = reading.Article.Document.Outlet!;
        if (_outlet!.Entity is { } key && knowledge.Find(key) is { } known)
        {
            return known.Kind is EntityKind.Government or EntityKind.State || (Sectors.IsExecutive(known.Sector) && known.Kind != EntityKind.Group)
                ? "gov:" + (known.Country ?? known.Key) : "org:" + known.Key;
        }
        var items = scanner.Scan(name, new TextSpan(0, name.Length));
        var role = items.Find(i => i.Role is not null)?.Role;
        if (Sectors.IsJudicial(role?.Sector))
            return "jud:" + (phrases.OfState(items.Find(i => i.Country is not null)?.Country ?? items.Find(i => i.PlaceCountry is not null)?.PlaceCountry, 0)?["gov:".Length..] ?? KeyWords.Name(name));
        if (!Sectors.IsExecutive(role?.Sector) && !KeyWords.AreStateBody(name))
            return "org:" + KeyWords.Body(name);
        return phrases.OfState(items.Find(i => i.Country is not null)?.Country ?? items.Find(i => i.PlaceCountry is not null)?.PlaceCountry, 0) ?? "gov:" + KeyWords.Name(name);
    }

    private bool IsOwnReporting(TextSpan span)
    {
        var text = reading.Article.Joined.Text;
        var from = Math.Max(0, span.Start - Window);
        var start = from + text.AsSpan(from, span.Start - from).LastIndexOfAny('\n', '.', '!') + 1;
        var rest = text.AsSpan(span.End, Math.Min(Window, text.Length - span.End));
        var end = span.End + (rest.IndexOfAny('\n', '.', '!') is >= 0 and var stop ? stop : rest.Length);
        return OutletPhrases.OwnReporting.AreIn(WordReader.Read(text[start..end]), reading.Article.Document.Outlet);
    }
}
