using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>The origin keys of a noun phrase that names who speaks.</summary>
internal sealed class PhraseKeys(ArticleReading reading, EntityKeys entities, CountryContext context)
{
    private const string SourceRole = "source";
    private readonly EntityReading _names = reading.Attributed.Entities;
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
        var described = Describing(phrase);
        var name = Naming(phrase);
        if (described is null)
            return [OfName(name, phrase, spokeTo, affiliation)];
        var role = described.Role;
        var side = described.Affiliation ?? affiliation;
        if (role.Key.EndsWith(SourceRole, StringComparison.Ordinal) || IsUnnamed(phrase))
            return [$"anon:{SideKey(side, phrase) ?? KeyWords.Name(words)}@{spokeTo}"];
        if (described.Entity is { } entity && _names.Entities[entity] is var meant && (meant.Known is not null || meant.Kind != EntityKind.Person) && entities.Of(meant, phrase.Start) is { } known)
            return [known];
        if (Sectors.IsExecutive(role.Sector) || (role.Sector == "UNK" && side is not null))
            return OfOfficial(phrase, described, side);
        if (Sectors.IsJudicial(role.Sector))
            return ["jud:" + KeyWords.Name(words)];
        if (side is { } index && _names.Entities[index].Kind is EntityKind.Organization or EntityKind.Group && entities.Of(_names.Entities[index], phrase.Start) is { } body)
            return [body];
        if (name is { } mention && _names.Entities[mention.Entity].Kind == EntityKind.Person)
            return [OfName(mention, phrase, spokeTo, side)];
        // A person without a name is a witness; people who act as one are a body.
        return [role.Kind == RoleKind.Person && !(described.IsPlural && described.IsDefinite) ? $"witness:{KeyWords.Name(words)}@{spokeTo}" : "org:" + KeyWords.Name(words)];
    }

    /// <summary>The key of a state, of that which the article is about where none is given.</summary>
    public string? OfState(string? country, int position) => (country ?? context.At(position)) is { } state ? "gov:" + state : null;

    // An office of a state goes back to the state; of an organisation or a group, to that.
    private IReadOnlyList<string> OfOfficial(TextSpan phrase, Description described, int? side)
    {
        if (side is { } index && _names.Entities[index] is { Kind: EntityKind.Organization or EntityKind.Group } body && entities.Of(body, phrase.Start) is { } key)
            return [key];
        string[] countries = [.. _names.Mentions.Where(m => phrase.Contains(m.Span) && _names.Entities[m.Entity].Country is not null)
            .Select(m => _names.Entities[m.Entity].Country!).Distinct(StringComparer.Ordinal)];
        if (side is { } of && _names.Entities[of].Country is { } country && !(described.IsPlural && countries.Length > 1))
            countries = [country];
        if (countries.Length > 0)
            return [.. (described.IsPlural ? countries : countries[..1]).Select(c => "gov:" + c)];
        return ["gov:" + (context.At(phrase.Start) ?? KeyWords.Name(_text.AsSpan(phrase.Start, phrase.Length)))];
    }

    private string OfName(Mention? name, TextSpan phrase, string spokeTo, int? affiliation)
    {
        var words = _text.AsSpan(phrase.Start, phrase.Length);
        if (name is not null && entities.Of(_names.Entities[name.Entity].Government ?? _names.Entities[name.Entity], phrase.Start) is { } key)
            return key;
        if (SideKey(affiliation, phrase) is { } side)
            return side;
        var isNamed = phrase.Length > 0 && words[1..].ContainsAnyInRange('A', 'Z') | char.IsUpper(words[0]);
        var isIndefinite = KeyWords.Fold(words) is var folded && (folded.StartsWith("un ", StringComparison.Ordinal) || folded.StartsWith("une ", StringComparison.Ordinal)
            || folded.StartsWith("son ", StringComparison.Ordinal) || folded.StartsWith("sa ", StringComparison.Ordinal) || folded.StartsWith("des ", StringComparison.Ordinal));
        return isNamed && !isIndefinite ? "pers:" + KeyWords.Name(words) : isIndefinite ? $"witness:{KeyWords.Name(words)}@{spokeTo}" : "org:" + KeyWords.Name(words);
    }

    private string? SideKey(int? side, TextSpan phrase) => side is { } index ? entities.Of(_names.Entities[index].Government ?? _names.Entities[index], phrase.Start) : null;

    // The description whose noun comes first in the phrase: "le porte-parole du ministère" is a spokesperson.
    private Description? Describing(TextSpan phrase) => _names.Descriptions.Where(d => phrase.Overlaps(d.Noun)).OrderBy(d => d.Noun.Start).ThenByDescending(d => d.Noun.Length).FirstOrDefault();

    private Mention? Naming(TextSpan phrase) => _names.Mentions.Where(m => phrase.Overlaps(m.Span) && m.Form != MentionForm.Pronoun)
        .OrderByDescending(m => Math.Min(m.Span.End, phrase.End) - Math.Max(m.Span.Start, phrase.Start)).ThenBy(m => m.Span.Start).FirstOrDefault();

    // "… Il requiert l'anonymat" may follow in the next sentence.
    private bool IsUnnamed(TextSpan phrase)
    {
        var paragraph = _text.IndexOf('\n', phrase.End);
        var words = _text.AsSpan(phrase.Start, (paragraph < 0 ? _text.Length : paragraph) - phrase.Start);
        return KeyWords.Fold(_text.AsSpan(phrase.Start, phrase.Length)) is var folded && (folded.StartsWith("un ", StringComparison.Ordinal) || folded.StartsWith("une ", StringComparison.Ordinal))
            && KeyWords.SayAnonymity(words[..Math.Min(words.Length, 400)]);
    }
}
