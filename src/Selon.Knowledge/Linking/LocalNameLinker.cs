using Selon.Knowledge.Names;
using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Knowledge.Linking;

/// <summary>
/// Recognised names that the base does not hold: misprints of names that it holds, an acronym that the text gives for a
/// name, and what is known to this text alone.
/// </summary>
internal static class LocalNameLinker
{
    private const double Certain = 0.9;
    private const double Misprint = 0.6;

    /// <summary>Links what is left.</summary>
    /// <param name="state">The text.</param>
    /// <param name="withDescribed">Also names that begin with a noun of office: "ministère de la Défense de Russie" may be read as a description first.</param>
    public static void Link(LinkingState state, bool withDescribed)
    {
        for (var s = 0; s < state.Sentences.Length; s++)
        {
            foreach (var span in state.Spans[s])
            {
                if (span.Type is EntityType.Place or EntityType.Organization && !state.Mentions.Covers(span.Span) && !IsOfRole(state.Sentences[s], span)
                    && (withDescribed ? !state.Mentions.Touches(span.Span) : !state.Sentences[s].RoleAt(span.FirstWord).IsMatch))
                    LinkSpan(state, span);
            }
            if (!withDescribed)
                LinkMisprints(state, s);
        }
    }

    // "Affaires étrangères" of "ministre des Affaires étrangères", also with the adjective after it.
    private static bool IsOfRole(SentenceNames sentence, EntitySpan span) =>
        sentence.IsWithinRole(span.FirstWord)
        || (sentence.RoleAt(span.FirstWord) is { IsMatch: true } role && role.Last >= span.LastWord)
        || sentence.IsPortfolio(span.FirstWord);

    private static void LinkSpan(LinkingState state, EntitySpan span)
    {
        if (state.Mentions.At(span.Span) is not null || LinkMisprint(state, span.Sentence, span.FirstWord, span.LastWord))
            return;
        var name = span.Span.Of(state.Text).ToString();
        var kind = span.Type == EntityType.Place ? EntityKind.Place : EntityKind.Organization;
        var entity = state.Entities.Find(name);
        if (entity < 0)
            entity = Expansion(state, span);
        if (entity < 0)
            entity = state.Entities.Local(kind, name);
        Add(state, span.Sentence, span.FirstWord, span.LastWord, entity, "name", Certain);
        state.Entities.AddName(name, entity);
    }

    // "l'Observatoire des droits (OD)": the name before the bracket whose initials the acronym has.
    private static int Expansion(LinkingState state, EntitySpan acronym)
    {
        var words = state.Sentences[acronym.Sentence].Sentence.Words;
        if (acronym.FirstWord < 2 || words[acronym.FirstWord - 1].Form != "(" || acronym.FirstWord != acronym.LastWord)
            return -1;
        foreach (var span in state.Spans[acronym.Sentence])
        {
            if (span.LastWord == acronym.FirstWord - 2 && state.Mentions.At(span.Span) is { } mention
                && Initials(span.Span.Of(state.Text), acronym.Span.Of(state.Text)))
                return mention.Entity;
        }
        return -1;
    }

    private static bool Initials(ReadOnlySpan<char> name, ReadOnlySpan<char> acronym)
    {
        // Every letter of the acronym begins a word of the name, in order; small words may be left out.
        var at = 0;
        var isStart = true;
        foreach (var unit in name)
        {
            var folded = NameFolding.Fold(unit);
            if (isStart && at < acronym.Length && folded == NameFolding.Fold(acronym[at]))
                at++;
            isStart = folded == ' ';
        }
        return at == acronym.Length;
    }

    // The recogniser does not know every misprint: capitalised words that nothing names so far.
    private static void LinkMisprints(LinkingState state, int s)
    {
        var words = state.Sentences[s].Sentence.Words;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Upos == PartOfSpeech.PropN && words[word].UniversalRelation is not ("flat" or "amod")
                && !state.Sentences[s].NameAt(word).IsMatch && state.SpanAround(s, word, word) is null
                && state.SpanOf(s, word, word) is null && state.Mentions.At(words[word].Span) is null)
                LinkMisprint(state, s, word, word);
        }
    }

    private static bool LinkMisprint(LinkingState state, int s, int first, int last)
    {
        if (first != last)
            return false;
        var word = state.Sentences[s].Sentence.Words[first];
        if (state.Knowledge.Misspellings.Find(word.Span.Of(state.Text)) is not { } name)
            return false;
        // A town that nobody knows is no misprint: the country must be one that the text speaks of.
        if (state.Knowledge[name.Target].Country is not { } country || !state.Countries.ContainsKey(country))
            return false;
        var entity = state.Entities.Known(name.Target);
        if (name.Kind == NameKind.Capital && !Capitals.IsPower(state.Sentences[s].Sentence, first, state.Words))
        {
            if (state.Knowledge.PlaceOfCapital(name.Target) is not { } place)
                return false;
            entity = state.Entities.Known(place);
        }
        Add(state, s, first, last, entity, "misprint", Misprint);
        return true;
    }

    private static void Add(LinkingState state, int s, int first, int last, int entity, string rule, double confidence) =>
        state.Mentions.Add(new Mention(
            state.SpanOfWords(s, first, last), entity, MentionForm.Name, s, state.HeadOf(s, first, last), rule, confidence,
            state.Entities.Entities[entity].Known?.Evidence));
}
