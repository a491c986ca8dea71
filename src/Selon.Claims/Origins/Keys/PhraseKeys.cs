using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>The origin keys of a noun phrase that names who speaks.</summary>
internal sealed class PhraseKeys(ArticleReading reading, NamesOfText names, EntityKeys entities, CountryContext context, NameScanner scanner)
{
    private const string SourceRole = "source";
    private const string LawyerRole = "lawyer";
    private const int AnonymityWindow = 400;
    private readonly string _text = reading.Article.Joined.Text;

    /// <summary>The keys.</summary>
    /// <param name="phrase">The noun phrase.</param>
    /// <param name="spokeTo">The outlet to whom somebody unnamed spoke.</param>
    /// <param name="affiliation">To what an anonymous source belongs, among the entities of the text; null where unknown.</param>
    public IReadOnlyList<string> Of(TextSpan phrase, string spokeTo, int? affiliation = null)
    {
        var words = _text.AsSpan(phrase.Start, phrase.Length);
        if (KeyWords.AreBothSides(words) && context.Main.Count >= 2)
            return ["gov:" + context.Main[0], "gov:" + context.Main[1]];
        var items = scanner.Scan(_text, phrase);
        var described = names.Description(phrase);
        var head = items.Find(i => i.Role is not null);
        // An outlet in the phrase is whom they spoke to, not whom they are of: "un soldat joint par l'AFP".
        if (NamesOutlet(phrase))
            (described, affiliation) = (described is null ? null : described with { Entity = null, Affiliation = null }, null);
        var side = described?.Affiliation ?? affiliation;
        var key = Side(items, side, phrase);
        if (head?.Role!.Key.EndsWith(SourceRole, StringComparison.Ordinal) == true || IsUnnamed(phrase))
            return [$"anon:{key?.Replace("gov:", "", StringComparison.Ordinal) ?? Countries(items).FirstOrDefault() ?? KeyWords.Name(words)}@{spokeTo}"];
        if (described?.Entity is { } entity && names.Entities[entity] is var meant && (meant.Known is not null || meant.Kind is not EntityKind.Person) && entities.Of(meant, phrase.Start) is { } known)
            return [known];
        if (key is not null)
            return [key];
        if (head is not null && OfRole(items, head, phrase, described) is { Count: > 0 } keys)
            return keys;
        if (KeyWords.AreStateBody(words))
            return OfState(items, phrase, described);
        if (items.Count > 0 && items.TrueForAll(i => i.Country is not null) && items.Sum(i => i.End - i.Start) * 2 > phrase.Length)
            return ["gov:" + items[^1].Country];
        return [OfWords(phrase, spokeTo, head?.Role)];
    }

    /// <summary>The keys of the state or body for which somebody speaks; empty where the phrase names none.</summary>
    public IReadOnlyList<string> OfOffice(TextSpan phrase)
    {
        var items = scanner.Scan(_text, phrase);
        var described = names.Description(phrase);
        if (Side(items, described?.Affiliation, phrase) is { } key)
            return [key];
        if (items.Find(i => i.Role is not null) is { } head && OfRole(items, head, phrase, described) is { Count: > 0 } keys)
            return keys;
        return KeyWords.AreStateBody(_text.AsSpan(phrase.Start, phrase.Length)) ? OfState(items, phrase, described) : [];
    }

    /// <summary>True where a phrase names an outlet.</summary>
    public bool NamesOutlet(TextSpan phrase) => scanner.NamesMedia(_text, phrase);

    /// <summary>The key of a state, of that which the article is about where none is given.</summary>
    public string? OfState(string? country, int position) => (country ?? context.At(position)) is { } state ? "gov:" + state : null;

    // A body that is named in the phrase speaks through its people: "le porte-parole de la Croix-Rouge", "un chef houthiste".
    private string? Side(List<PhraseItem> items, int? side, TextSpan phrase)
    {
        if (items.Find(i => i.Body is not null)?.Body is { } body)
            return body;
        if (side is { } index && names.Entities[index] is { Kind: EntityKind.Organization or EntityKind.Group } entity)
            return entities.Of(entity, phrase.Start);
        return null;
    }

    private IReadOnlyList<string> OfRole(List<PhraseItem> items, PhraseItem head, TextSpan phrase, Description? described)
    {
        // Who stands for a body has its kind: "une responsable du syndicat", "le porte-parole des gardes-frontières".
        // A capital makes a field of it: "le ministre serbe de la Défense" is no counsel.
        var body = !SpeaksForOthers(head.Role!) ? null : items.Find(i => i.Role is { Kind: RoleKind.Institution or RoleKind.Group } && IsFurther(i))
            ?? items.Find(i => i.Role is { } other && IsFurther(i) && (Sectors.IsExecutive(other.Sector) || Sectors.IsJudicial(other.Sector)));
        var role = (body ?? head).Role!;
        if (role.Key == LawyerRole || head.Role!.Key == LawyerRole)
            return ["pers:" + KeyWords.Name(_text.AsSpan(phrase.Start, phrase.Length))];
        // "un soldat" of whom nothing more is said speaks for himself.
        if (head.Role!.Key is "soldier" or "policeman" or "gendarme" or "military-person" or "serviceman" && Countries(items).Count == 0 && KeyWords.IsIndefinite(_text.AsSpan(phrase.Start, phrase.Length)))
            return [];
        if (Sectors.IsExecutive(role.Sector))
            return OfState(items, phrase, described);
        // The courts and prosecutors of one state count as one: whether they are independent of each other is not ours to say.
        if (Sectors.IsJudicial(role.Sector))
            return [.. OfState(items, phrase, described).Select(k => "jud:" + k["gov:".Length..])];
        if (body is not null)
            return ["org:" + KeyWords.Body(_text.AsSpan(body.Start, phrase.End - body.Start))];
        bool IsFurther(PhraseItem item) => item.Start > head.Start && char.IsLower(_text[item.Start]);
        // "le directeur général de X", whatever X is.
        if (role.Sector is "UNK" or null && names.Name(phrase) is { } name && name.Span.Start > head.Start && names.Entities[name.Entity] is { Known: null, Kind: EntityKind.Organization or EntityKind.Unknown } firm)
            return ["org:" + KeyWords.Body(firm.FrenchName)];
        // "le président azerbaïdjanais", "le porte-parole russe": a role that says nothing more is the state's.
        return role.Sector is "UNK" or null && Countries(items).Count > 0 ? OfState(items, phrase, described) : [];
    }

    // "Responsable", "président" and "porte-parole" are of any body; a nurse of the hospital speaks for herself.
    private static bool SpeaksForOthers(Role role) => role.Sector is "UNK" or null || role.Key is "entourage" or "official" or "president" or "chief" or "spokesperson" or "leader" or "adviser" or "director";

    private IReadOnlyList<string> OfState(List<PhraseItem> items, TextSpan phrase, Description? described)
    {
        var countries = Countries(items);
        if (countries.Count == 0)
            countries = [.. items.Select(i => i.PlaceCountry).OfType<string>()];
        if (countries.Count == 0)
        {
            if (!NamesOutlet(phrase))
                countries = [.. names.Mentions(phrase).Where(m => names.Entities[m.Entity].Country is not null).Select(m => names.Entities[m.Entity].Country!)];
            if (countries.Count == 0 && described?.Affiliation is { } side && names.Entities[side].Country is { } country)
                countries = [country];
        }
        if (countries.Count == 0)
            return ["gov:" + (context.At(phrase.Start) ?? KeyWords.Name(_text.AsSpan(phrase.Start, phrase.Length)))];
        // "les gouverneurs de Batken et de Soughd" are of two states, "le ministre serbe du Kosovo" is of one.
        var isPlural = described?.IsPlural ?? KeyWords.Fold(_text.AsSpan(phrase.Start, phrase.Length)).StartsWith("les ", StringComparison.Ordinal);
        return [.. countries.Distinct(StringComparer.Ordinal).Take(isPlural ? int.MaxValue : 1).Select(c => "gov:" + c)];
    }

    private string OfWords(TextSpan phrase, string spokeTo, Role? role)
    {
        var words = _text.AsSpan(phrase.Start, phrase.Length);
        if (words.IsEmpty)
            return "body:";
        var name = names.Name(phrase);
        if (name is not null && entities.Of(names.Entities[name.Entity].Government ?? names.Entities[name.Entity], phrase.Start) is { } key)
            return key;
        if (role is { Kind: RoleKind.Person } && !KeyWords.IsPlural(words))
            return name is not null ? "pers:" + KeyWords.Name(words) : $"witness:{KeyWords.Name(words)}@{spokeTo}";
        // A body without a name may be any of those that have one: it counts where none of these does.
        if (!KeyWords.HaveName(words) && (!KeyWords.IsIndefinite(words) || KeyWords.TakeUpBody(words)))
            return "body:" + KeyWords.Name(words);
        return KeyWords.IsIndefinite(words) ? $"witness:{KeyWords.Name(words)}@{spokeTo}" : "org:" + KeyWords.Body(words);
    }

    private static List<string> Countries(List<PhraseItem> items) => [.. items.Select(i => i.Country).OfType<string>()];

    // "… Il requiert l'anonymat" may follow in the next sentence.
    private bool IsUnnamed(TextSpan phrase)
    {
        var words = _text.AsSpan(phrase.Start, Math.Min(_text.Length - phrase.Start, AnonymityWindow));
        if (words.IndexOf('\n') is > 0 and var end)
            words = words[..end];
        return KeyWords.IsIndefinite(_text.AsSpan(phrase.Start, phrase.Length)) && KeyWords.SayAnonymity(words);
    }
}
