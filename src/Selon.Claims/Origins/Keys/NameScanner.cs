using Selon.Claims.Origins.Signatures;
using Selon.Knowledge;
using Selon.Knowledge.Names;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>Finds what the base of knowledge holds in a few words: roles, states, organisations; the longest name first.</summary>
internal sealed class NameScanner(KnowledgeBase knowledge)
{
    private const int LongestName = 7;

    /// <summary>What the words name, in their order; nothing overlaps.</summary>
    public List<PhraseItem> Scan(string text, TextSpan span)
    {
        var items = new List<PhraseItem>();
        var words = Words(text, span);
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(LongestName, words.Count - i);
            PhraseItem? found = null;
            for (; length > 0 && found is null; length--)
                found = Find(text, words[i].Start, words[i + length - 1].Start + words[i + length - 1].Length);
            if (found is not null)
                items.Add(found);
            i += found is null ? 1 : length + 1;
        }
        return items;
    }

    /// <summary>True where a word with a capital in a phrase names an outlet or agency.</summary>
    public bool NamesMedia(string text, TextSpan phrase) => Words(text, phrase).Exists(w => w.Is(WordTraits.Capital) && !w.Is(WordTraits.Initial) && IsMedia(text.AsSpan(w.Start, w.Length)));

    /// <summary>True where words name an outlet or agency: "AFP" is one before it is the army of the Philippines.</summary>
    public bool IsMedia(ReadOnlySpan<char> words)
    {
        foreach (var posting in knowledge.Names.Find(words))
        {
            if (posting.Kind is NameKind.Name or NameKind.Acronym && knowledge.KindOf(posting.Target) == EntityKind.Media)
                return true;
        }
        return false;
    }

    /// <summary>The states of adjectives in a text with their places.</summary>
    public IEnumerable<(int Start, string Country)> Adjectives(string text)
    {
        foreach (var word in WordReader.Read(text))
        {
            if (word.Length < 4 || !knowledge.Names.TryFind(word.Hash, out var entry))
                continue;
            if (FirstAdjective(entry) is { } country)
                yield return (word.Start, country);
        }
    }

    private string? FirstAdjective(int entry)
    {
        foreach (var posting in knowledge.Names.PostingsOf(entry))
        {
            if (posting is { Kind: NameKind.Adjective, Language: 0 })
                return knowledge[posting.Target].Country ?? knowledge[posting.Target].Key;
        }
        return null;
    }

    private static List<ArticleWord> Words(string text, TextSpan span)
    {
        var words = WordReader.Read(text.Substring(span.Start, span.Length));
        for (var i = 0; i < words.Count; i++)
            words[i] = words[i] with { Start = words[i].Start + span.Start };
        return words;
    }

    private PhraseItem? Find(string text, int start, int end)
    {
        var isCapital = char.IsUpper(text[start]);
        var words = text.AsSpan(start, end - start);
        // "AFP" is an agency before it is the army of the Philippines; "Un" is no acronym.
        var isAcronym = !words.ContainsAnyInRange('a', 'z');
        PhraseItem? role = null;
        PhraseItem? place = null;
        PhraseItem? other = null;
        foreach (var posting in knowledge.Names.Find(words))
        {
            switch (posting.Kind)
            {
                case NameKind.Role when posting.Language == 0:
                    role ??= new PhraseItem(start, end) { Role = knowledge.RoleAt(posting.Target) };
                    break;
                case NameKind.Adjective when posting.Language == 0:
                    return new PhraseItem(start, end) { Country = knowledge[posting.Target].Country ?? knowledge[posting.Target].Key };
                case NameKind.Member when posting.Language == 0:
                    return new PhraseItem(start, end) { Body = "org:" + knowledge[posting.Target].Key };
                case NameKind.Name or NameKind.Acronym when isCapital && knowledge.KindOf(posting.Target) == EntityKind.Media:
                    return null;
                case NameKind.Name or NameKind.Acronym or NameKind.Capital or NameKind.Seat when isCapital && (isAcronym || posting.Kind != NameKind.Acronym) && Named(posting, start, end) is { } named:
                    if (named.PlaceCountry is null)
                        other ??= named;
                    else
                        place ??= named;
                    break;
            }
        }
        return other ?? role ?? place;
    }

    private PhraseItem? Named(NamePosting posting, int start, int end)
    {
        var entity = knowledge[posting.Target];
        return entity.Kind switch
        {
            EntityKind.State or EntityKind.Government => new PhraseItem(start, end) { Country = entity.Country ?? entity.Key },
            EntityKind.Organization when posting.Kind == NameKind.Seat && entity.Country is { } country => new PhraseItem(start, end) { Country = country },
            EntityKind.Organization when Sectors.IsExecutive(entity.Sector) && entity.Country is { } country => new PhraseItem(start, end) { Country = country },
            EntityKind.Organization or EntityKind.Group => new PhraseItem(start, end) { Body = "org:" + entity.Key },
            EntityKind.Place when entity.Country is { } country => new PhraseItem(start, end) { PlaceCountry = country },
            _ => null,
        };
    }
}
