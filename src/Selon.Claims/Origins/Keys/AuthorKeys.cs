using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Origins.Signatures;
using Selon.Knowledge;
using Selon.Knowledge.Names;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>The origin key of what an article says in its own voice.</summary>
internal sealed class AuthorKeys(ArticleReading reading, KnowledgeBase knowledge, OutletDirectory outlets, PhraseKeys phrases, string spokeTo)
{
    private readonly Outlet? _outlet = outlets.Find(reading.Article.Document.Outlet);

    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Of(ClaimMention mention)
    {
        if (_outlet is { IsInstitution: true })
            return [OfInstitution()];
        if (_outlet?.Government is { } state)
            return ["gov:" + state];
        // An outlet that says without a source that it is not so, or that it is unclear, has found that itself.
        var isFinding = mention.Stance is not Stance.Assert || IsOwnReporting(mention.Span);
        return [(isFinding ? "media:" : "voice:") + spokeTo];
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
        var (sector, country) = (default(string), default(string));
        foreach (var range in Starts(name))
        {
            foreach (var posting in knowledge.Names.Find(name.AsSpan(range)))
            {
                if (posting.Kind == NameKind.Role)
                    sector ??= knowledge.RoleAt(posting.Target).Sector;
                else if (posting.Kind is NameKind.Name or NameKind.Adjective or NameKind.Capital)
                    country ??= knowledge[posting.Target].Country;
            }
        }
        if (Sectors.IsJudicial(sector))
            return "jud:" + KeyWords.Name(name);
        if (!Sectors.IsExecutive(sector))
            return "org:" + KeyWords.Name(name);
        return phrases.OfState(country, 0) ?? "gov:" + KeyWords.Name(name);
    }

    // All runs of up to five words.
    private static IEnumerable<Range> Starts(string name)
    {
        var words = WordReader.Read(name);
        for (var i = 0; i < words.Count; i++)
        {
            for (var k = Math.Min(words.Count - 1, i + 4); k >= i; k--)
                yield return words[i].Start..(words[k].Start + words[k].Length);
        }
    }

    private bool IsOwnReporting(TextSpan span)
    {
        var text = reading.Article.Joined.Text;
        var start = text.LastIndexOfAny(['\n', '.', '!', '?'], Math.Max(0, Math.Min(span.Start, text.Length) - 1)) + 1;
        var end = text.IndexOfAny(['\n', '.', '!', '?'], Math.Min(span.End, text.Length));
        return OutletPhrases.OwnReporting.AreIn(WordReader.Read(text[start..Math.Max(start, end < 0 ? text.Length : end)]), reading.Article.Document.Outlet);
    }
}
