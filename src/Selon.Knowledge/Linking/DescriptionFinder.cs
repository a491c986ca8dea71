using Selon.Knowledge.Names;
using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Knowledge.Linking;

/// <summary>
/// Reads noun phrases with a noun of office or function: "le ministre russe des Affaires étrangères", "deux sources
/// proches des insurgés syriens".
/// </summary>
internal sealed class DescriptionFinder(LinkingState state)
{
    private readonly List<Description> _descriptions = [];
    // By the noun, and by the word with which the phrase begins.
    private readonly Dictionary<int, Description> _byWord = [];

    /// <summary>Finds and links the descriptions of a sentence, the inner ones first, as the outer ones rest on them.</summary>
    public List<Description> Find(int s, DescriptionLinker linker)
    {
        _descriptions.Clear();
        _byWord.Clear();
        var sentence = state.Sentences[s];
        for (var word = sentence.Sentence.Words.Length - 1; word >= 0; word--)
        {
            var role = sentence.RoleAt(word);
            if (role.IsMatch && !sentence.IsWithinRole(word) && IsNoun(s, role) && Read(s, role) is { } description)
                Add(s, linker.Link(description));
        }
        return _descriptions;
    }

    private void Add(int s, Description description)
    {
        _descriptions.Add(description);
        _byWord[description.Head] = description;
        var words = state.Sentences[s].Sentence.Words;
        var first = description.Head;
        while (first > 0 && words[first - 1].Span.Start >= description.Span.Start)
            first--;
        _byWord.TryAdd(first, description);
    }

    private bool IsNoun(int s, NameMatch match)
    {
        var head = state.HeadOf(s, match.First, match.Last);
        var word = state.Sentences[s].Sentence.Words[head];
        if (word.Upos is not (PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Adj) || word.UniversalRelation == "amod")
            return false;
        if (word.Upos == PartOfSpeech.Adj && !HasDeterminer(s, match.First))
            return false;
        // Part of a longer name: "Conseil de sécurité", "La Commission européenne".
        return !state.Mentions.Covers(word.Span);
    }

    private Description? Read(int s, NameMatch match)
    {
        if (Posting(match) is not { } posting)
            return null;
        var sentence = state.Sentences[s];
        var role = state.Knowledge.RoleAt(posting.Target);
        var first = match.First;
        var isNotNow = SkipBefore(s, ref first, out var count, out var isDefinite);
        var (last, affiliation) = Complements(s, match);
        var form = Form(posting, sentence.Sentence.Words[state.HeadOf(s, match.First, match.Last)]);
        var whom = KnownBy(s, match.First, last) ?? (form is 2 or 3 ? null : NameAfter(s, last, role));
        // "Autorité des technologies de communication": a longer name of its own.
        foreach (var span in state.SpansFrom(s, match.First))
        {
            if (span.Type == EntityType.Organization && span.LastWord > last)
                return null;
        }
        if (whom is { } named)
            last = named.Last;
        var head = state.HeadOf(s, match.First, match.Last);
        return new Description(state.SpanOfWords(s, first, last), s, head, role)
        {
            Noun = state.SpanOfWords(s, match.First, match.Last),
            Form = form,
            IsDefinite = isDefinite,
            Count = count,
            IsNotNow = isNotNow,
            Affiliation = affiliation,
            Entity = whom?.Entity,
        };
    }

    private NamePosting? Posting(NameMatch match)
    {
        foreach (var posting in state.Knowledge.Names.PostingsOf(match.Entry))
        {
            if (posting.Kind == NameKind.Role)
                return posting;
        }
        return null;
    }

    // The same form may be masculine or feminine, singular or plural ("porte-parole"): the article and the tagger know.
    private static int Form(NamePosting posting, Word word)
    {
        var isPlural = word.Features.Number is { } number ? number == "Plur" : posting.IsPlural;
        var isFeminine = word.Features.Gender is { } gender ? gender == "Fem" : posting.Form is 1 or 3;
        return (isPlural ? 2 : 0) + (isFeminine ? 1 : 0);
    }

    private static bool IsWordBefore(Word word) =>
        word.Upos is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Adv;

    // Adjectives, numbers and the article before the noun.
    private bool SkipBefore(int s, ref int first, out int? count, out bool isDefinite)
    {
        var words = state.Sentences[s].Sentence.Words;
        count = null;
        isDefinite = false;
        var isNotNow = state.Words.Is(words[first].Form, "past");
        while (first > 0 && IsWordBefore(words[first - 1]))
        {
            var before = words[first - 1];
            if (before.Span == words[first].Span)
                break;
            isNotNow |= state.Words.Is(before.Form, "past") || state.Words.Is(before.Form, "future") || before.Form.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);
            if (before.Upos == PartOfSpeech.Num)
                count ??= Numerals.Value(before.Form);
            // "du" is two words of one token, and the preposition is no part of the phrase.
            var isContracted = before.Upos == PartOfSpeech.Det && first > 1 && words[first - 2].Span == before.Span;
            if (!isContracted)
                first--;
            if (before.Upos != PartOfSpeech.Det)
                continue;
            isDefinite = before.Features["Definite"] == "Def" || before.Features["Poss"] == "Yes" || before.Features.PronType is "Dem";
            if (before.Features["Definite"] == "Ind" || before.Lemma == "un")
                count ??= before.Features.Number == "Sing" ? 1 : null;
            break;
        }
        return isNotNow;
    }

    private bool HasDeterminer(int s, int word)
    {
        var words = state.Sentences[s].Sentence.Words;
        for (var before = word - 1; before >= 0 && IsWordBefore(words[before]); before--)
        {
            if (words[before].Upos is PartOfSpeech.Det)
                return true;
        }
        return false;
    }

    // Adjectives of states, within the noun of office or after it, then "de" and a name or another description.
    private (int Last, int? Affiliation) Complements(int s, NameMatch match)
    {
        var sentence = state.Sentences[s];
        var words = sentence.Sentence.Words;
        int? affiliation = null;
        var last = match.Last;
        for (var word = match.First; word <= match.Last; word = sentence.Next(word))
        {
            // The adjective of "secrétaire d'État américain" is part of the title and says the state as well.
            if (word > match.First && sentence.StateOfAdjective(word) is var inner and >= 0)
                affiliation ??= state.Entities.Known(inner);
            // So does the name in "secrétaire général de l'ONU".
            if (word > match.First && sentence.NameAt(word) is { IsMatch: true } name && name.Last <= match.Last
                && state.Mentions.At(state.SpanOfWords(s, name.First, name.Last)) is { } mention
                && state.Entities.Entities[mention.Entity].Kind is EntityKind.Organization or EntityKind.Government)
                affiliation ??= mention.Entity;
        }
        for (var word = sentence.Next(match.Last); word < words.Length; word = sentence.Next(word))
        {
            if (words[word].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Verb && sentence.StateOfAdjective(word) is var adjective and >= 0 && !char.IsUpper(sentence.Surface(word)[0]))
            {
                affiliation ??= state.Entities.Known(adjective);
                last = word;
                continue;
            }
            if (words[word].Upos == PartOfSpeech.Adj && words[word].Head >= match.First && words[word].Head <= match.Last)
            {
                last = word;
                continue;
            }
            if (Portfolio(s, word) is { } portfolio)
            {
                word = last = portfolio;
                continue;
            }
            if (affiliation is null && IsLink(words[word]) && Complement(s, word) is { } complement)
                return (complement.Last, complement.Entity);
            break;
        }
        return (last, affiliation);
    }

    // "de la Réconciliation", "de l'Intérieur et de l'Outre-mer": what a minister is the minister of.
    private int? Portfolio(int s, int link)
    {
        var words = state.Sentences[s].Sentence.Words;
        var word = link + 1;
        while (word < words.Length && words[word].Upos == PartOfSpeech.Det)
            word++;
        if (words[link].Lemma != "de" || word >= words.Length || words[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.PropN)
            || !state.Sentences[s].IsPortfolio(word) || (state.Sentences[s].NameAt(word).IsMatch && state.Mentions.At(words[word].Span) is not null))
            return null;
        while (word + 1 < words.Length && words[word + 1].Upos == PartOfSpeech.Adj && state.Sentences[s].StateOfAdjective(word + 1) < 0)
            word++;
        return word;
    }

    private bool IsLink(Word word) =>
        (word.Lemma is "de" && word.Upos == PartOfSpeech.Adp) || state.Words.Is(word.Form, "close");

    // What stands after "de", or after "proches de".
    private (int Last, int Entity)? Complement(int s, int link)
    {
        var words = state.Sentences[s].Sentence.Words;
        var word = link;
        for (var steps = 0; word < words.Length && steps < 4; steps++, word++)
        {
            if (word > link && !(words[word].Upos is PartOfSpeech.Det || (words[word].Upos == PartOfSpeech.Adp && words[word].Lemma == "de")))
                break;
        }
        if (word >= words.Length)
            return null;
        if (_byWord.TryGetValue(word, out var description))
            return (description.Entity ?? description.Affiliation) is { } known ? (LastWordOf(s, description), known) : null;
        var match = state.Sentences[s].NameAt(word);
        if (match.IsMatch && state.Mentions.At(state.SpanOfWords(s, match.First, match.Last)) is { } mention)
            return (match.Last, mention.Entity);
        foreach (var span in state.SpansFrom(s, word))
        {
            if (state.Mentions.At(span.Span) is { } recognised)
                return (span.LastWord, recognised.Entity);
        }
        return null;
    }

    private int LastWordOf(int s, Description description)
    {
        var words = state.Sentences[s].Sentence.Words;
        var last = description.Head;
        while (last + 1 < words.Length && words[last + 1].Span.End <= description.Span.End)
            last++;
        return last;
    }

    // The whole is a name that the base holds: "les séparatistes arméniens".
    private (int Last, int Entity)? KnownBy(int s, int first, int last) =>
        state.Mentions.At(state.SpanOfWords(s, first, last)) is { } mention ? (last, mention.Entity) : null;

    // "le ministre russe Sergueï Lavrov", "le ministre russe, Sergueï Lavrov,", "l'agence Reuters".
    private (int Last, int Entity)? NameAfter(int s, int last, Role role)
    {
        var sentence = state.Sentences[s];
        var words = sentence.Sentence.Words;
        var word = sentence.Next(last);
        var isApart = word < words.Length && words[word].Form == ",";
        if (isApart)
            word = sentence.Next(word);
        if (word < words.Length && state.Words.Is(words[word].Form, "title"))
            word = sentence.Next(word);
        if (word >= words.Length)
            return null;
        // "le porte-parole de l'armée, le général X": the inner description has been read before.
        if (isApart && _byWord.TryGetValue(word, out var inner) && inner is { Entity: { } whom, IsPlural: false }
            && role.Kind == RoleKind.Person && state.Entities.Entities[whom].Kind == EntityKind.Person)
            return (LastWordOf(s, inner), whom);
        foreach (var span in state.SpansFrom(s, word))
        {
            if (state.Mentions.At(span.Span) is { } mention && Suits(mention, role, isApart))
                return (span.LastWord, mention.Entity);
        }
        var match = sentence.NameAt(word);
        return match.IsMatch && state.Mentions.At(state.SpanOfWords(s, match.First, match.Last)) is { } named && Suits(named, role, isApart)
            ? (match.Last, named.Entity)
            : null;
    }

    private bool Suits(Mention mention, Role role, bool isApart) => state.Entities.Entities[mention.Entity].Kind switch
    {
        EntityKind.Person => role.Kind == RoleKind.Person,
        EntityKind.Organization or EntityKind.Media or EntityKind.Group => role.Kind != RoleKind.Person && !isApart && mention.Form == MentionForm.Name,
        _ => false,
    };
}
