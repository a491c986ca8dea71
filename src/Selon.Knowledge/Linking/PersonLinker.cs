using Selon.Knowledge.Names;
using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Knowledge.Linking;

/// <summary>
/// Names of persons: full names first, then family names alone, which stand for the full name that the text gave, or
/// for the only known person in office who is called so.
/// </summary>
internal static class PersonLinker
{
    private const double Sure = 0.95;
    private const double FamilyName = 0.8;
    private const double InOffice = 0.7;

    /// <summary>Links full names.</summary>
    public static void LinkFullNames(LinkingState state)
    {
        for (var s = 0; s < state.Sentences.Length; s++)
        {
            LinkKnown(state, s);
            foreach (var span in state.Spans[s])
            {
                if (span.Type == EntityType.Person && span.LastWord > span.FirstWord)
                    LinkRecognised(state, span);
            }
        }
    }

    /// <summary>Links family names that stand alone.</summary>
    public static void LinkFamilyNames(LinkingState state)
    {
        foreach (var spans in state.Spans)
        {
            foreach (var span in spans)
            {
                if (span.Type == EntityType.Person && span.LastWord == span.FirstWord)
                    LinkSingle(state, span);
            }
        }
        for (var s = 0; s < state.Sentences.Length; s++)
            LinkUnrecognised(state, s);
    }

    // A family name that the recogniser did not see: of a person whom the text names, or of one in office who is alone so called.
    private static void LinkUnrecognised(LinkingState state, int s)
    {
        var words = state.Sentences[s].Sentence.Words;
        for (var w = 0; w < words.Length; w++)
        {
            var word = words[w];
            if (word.Upos != PartOfSpeech.PropN || word.UniversalRelation is "flat" or "amod" || state.Mentions.Touches(word.Span)
                || state.SpanAround(s, w, w) is not null || state.SpanOf(s, w, w) is not null)
                continue;
            var name = word.Span.Of(state.Text).ToString();
            if (state.Entities.Find(name) is var named and >= 0 && state.Entities.Entities[named].Kind == EntityKind.Person)
                Add(state, s, w, w, named, "family-name", FamilyName, null);
            else if (state.At is { } at && OnlyKnown(state, name) is { } known && state.Knowledge.HoldingsBy(state.Knowledge[known]).Any(h => h.Days.Overlaps(at)))
                Add(state, s, w, w, state.Entities.Known(known), "known-family-name", InOffice, state.Knowledge[known].Evidence);
        }
    }

    private static void LinkKnown(LinkingState state, int s)
    {
        var sentence = state.Sentences[s];
        for (var word = 0; word < sentence.Sentence.Words.Length; word++)
        {
            var match = sentence.NameAt(word);
            if (!match.IsMatch || match.Last == match.First)
                continue;
            foreach (var posting in state.Knowledge.Names.PostingsOf(match.Entry))
            {
                if (posting.Kind != NameKind.Name || state.Knowledge.KindOf(posting.Target) != EntityKind.Person || !sentence.Fits(posting, match))
                    continue;
                // "Avenue Charles de Gaulle" is no person, and "Jean Dupont-Aignan" another one.
                if (state.SpanAround(s, match.First, match.Last) is { } around && around.Type is not EntityType.Person)
                    break;
                var entity = state.Entities.Known(posting.Target);
                Add(state, s, match.First, match.Last, entity, "name", Sure, state.Knowledge[posting.Target].Evidence);
                break;
            }
        }
    }

    private static void LinkRecognised(LinkingState state, EntitySpan span)
    {
        var name = span.Span.Of(state.Text).ToString();
        var entity = state.Entities.Find(name);
        if (entity >= 0 && state.Entities.Entities[entity].Kind != EntityKind.Person)
            return;
        if (entity < 0)
        {
            // A known name within: "le général Khalifa Haftar" recognised with its rank.
            foreach (var posting in state.Knowledge.Names.Find(name))
            {
                if (posting.Kind == NameKind.Name && state.Knowledge.KindOf(posting.Target) == EntityKind.Person)
                    entity = state.Entities.Known(posting.Target);
            }
        }
        if (entity < 0)
            entity = state.Entities.Local(EntityKind.Person, name);
        Add(state, span.Sentence, span.FirstWord, span.LastWord, entity, "name", Sure, null);
    }

    private static void LinkSingle(LinkingState state, EntitySpan span)
    {
        var name = span.Span.Of(state.Text).ToString();
        var entity = state.Entities.Find(name);
        if (entity >= 0 && state.Entities.Entities[entity].Kind == EntityKind.Person)
        {
            Add(state, span.Sentence, span.FirstWord, span.LastWord, entity, "family-name", Sure, null);
            return;
        }
        if (OnlyKnown(state, name) is { } known)
        {
            entity = state.Entities.Known(known);
            Add(state, span.Sentence, span.FirstWord, span.LastWord, entity, "known-family-name", FamilyName, state.Knowledge[known].Evidence);
            return;
        }
        entity = state.Entities.Local(EntityKind.Person, name);
        Add(state, span.Sentence, span.FirstWord, span.LastWord, entity, "name", FamilyName, null);
    }

    // The one who is called so; where several are, the one in office at the time of the text.
    private static int? OnlyKnown(LinkingState state, string name)
    {
        var people = new List<int>();
        foreach (var posting in state.Knowledge.Names.Find(name))
        {
            if (posting.Kind is NameKind.Surname or NameKind.Name && state.Knowledge.KindOf(posting.Target) == EntityKind.Person && !people.Contains(posting.Target))
                people.Add(posting.Target);
        }
        if (people.Count > 1 && state.At is { } at)
        {
            var inOffice = people.Where(p => state.Knowledge.HoldingsBy(state.Knowledge[p]).Any(h => h.Days.Overlaps(at))).ToList();
            if (inOffice.Count != 1)
                inOffice = [.. inOffice.Where(p => state.Knowledge[p].Country is { } country && state.Countries.ContainsKey(country))];
            people = inOffice;
        }
        return people is [var only] ? only : null;
    }

    private static void Add(LinkingState state, int s, int first, int last, int entity, string rule, double confidence, string? evidence)
    {
        var span = state.SpanOfWords(s, first, last);
        if (!state.Mentions.Add(new Mention(span, entity, MentionForm.Name, s, state.HeadOf(s, first, last), rule, confidence, evidence)))
            return;
        var name = span.Of(state.Text).ToString();
        state.Entities.AddName(name, entity);
        if (PersonNames.Surname(name) is { } surname)
            state.Entities.AddName(surname, entity);
        state.Count(state.Entities.Entities[entity].Country);
    }
}
