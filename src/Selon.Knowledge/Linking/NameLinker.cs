using Selon.Knowledge.Names;
using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Knowledge.Linking;

/// <summary>Names of states, places, organisations, groups and outlets that the base holds.</summary>
internal static class NameLinker
{
    // A name that could be several things is settled by what the recogniser says, then by how usual each is.
    private const double Agreement = 3;
    private const double Disagreement = -2;
    private const double IsPerson = -3.5;
    private const double Least = 0.5;

    /// <summary>Links the names; those that could be several places are settled by the countries that the text speaks of.</summary>
    public static void Link(LinkingState state)
    {
        CountCountries(state);
        for (var s = 0; s < state.Sentences.Length; s++)
        {
            for (var word = 0; word < state.Sentences[s].Sentence.Words.Length;)
                word = LinkAt(state, s, word);
        }
    }

    private static void CountCountries(LinkingState state)
    {
        foreach (var sentence in state.Sentences)
        {
            for (var word = 0; word < sentence.Sentence.Words.Length; word++)
            {
                var match = sentence.NameAt(word);
                if (!match.IsMatch)
                    continue;
                foreach (var posting in state.Knowledge.Names.PostingsOf(match.Entry))
                {
                    if (posting.Kind is NameKind.Name or NameKind.Capital or NameKind.Adjective
                        && state.Knowledge.KindOf(posting.Target) is EntityKind.State or EntityKind.Government && sentence.Fits(posting, match))
                    {
                        state.Count(state.Knowledge[posting.Target].Country);
                        break;
                    }
                }
            }
        }
    }

    private static int LinkAt(LinkingState state, int s, int word)
    {
        var sentence = state.Sentences[s];
        var match = sentence.NameAt(word);
        if (!match.IsMatch || IsCutOff(sentence, match))
            return word + 1;
        if (state.Mentions.At(state.SpanOfWords(s, match.First, match.Last)) is not null)
            return match.Last + 1;
        var (posting, score) = Best(state, s, match);
        if (posting is not { } best || score < Least)
            return word + 1;
        var (entity, rule, form) = Settle(state, s, match, best);
        if (entity < 0)
            return word + 1;
        var confidence = Math.Clamp(0.5 + (score / 10), 0.5, 0.99);
        var span = state.SpanOfWords(s, match.First, match.Last);
        var evidence = state.Entities.Entities[entity].Known?.Evidence;
        state.Mentions.Add(new Mention(span, entity, form, s, state.HeadOf(s, match.First, match.Last), rule, confidence, evidence));
        state.Entities.AddName(span.Of(state.Text).ToString(), entity);
        return match.Last + 1;
    }

    // "l'Union" within "l'Union européenne": a longer name begins within these words.
    private static bool IsCutOff(SentenceNames sentence, NameMatch match)
    {
        for (var word = match.First + 1; word <= match.Last; word++)
        {
            if (sentence.NameAt(word) is { IsMatch: true } other && other.Last > match.Last && other.Last - other.First >= match.Last - match.First)
                return true;
        }
        return false;
    }

    private static (NamePosting? Posting, double Score) Best(LinkingState state, int s, NameMatch match)
    {
        NamePosting? best = null;
        var bestScore = double.MinValue;
        foreach (var posting in state.Knowledge.Names.PostingsOf(match.Entry))
        {
            if (!state.Sentences[s].Fits(posting, match) || Score(state, s, match, posting) is not { } score || score <= bestScore)
                continue;
            (best, bestScore) = (posting, score);
        }
        return (best, bestScore);
    }

    private static double? Score(LinkingState state, int s, NameMatch match, in NamePosting posting)
    {
        if (posting.Kind is NameKind.Role or NameKind.Surname)
            return null;
        var kind = state.Knowledge.KindOf(posting.Target);
        if (posting.Kind is NameKind.Adjective or NameKind.People or NameKind.Member)
            return IsNoun(state.Sentences[s], match) ? 1.5 : null;
        if (kind == EntityKind.Person)
            return null;
        var score = posting.Kind switch
        {
            NameKind.Name => posting.Traits.HasFlag(NameTraits.Preferred) ? 2 : 1.5,
            NameKind.Acronym => 1.8,
            NameKind.Capital => 1.9,
            _ => 2.0,
        };
        score += kind switch
        {
            EntityKind.State => 1,
            EntityKind.Place => Math.Min(1, Math.Log10(1 + state.Knowledge.PopulationOf(posting.Target)) / 8) + Salience(state, posting.Target),
            // Many acronyms are those of bodies in several countries.
            _ => Salience(state, posting.Target) / 2,
        };
        if (state.SpanOf(s, match.First, match.Last) is { } exact)
            return score + (Agrees(exact.Type, kind, posting) ? Agreement : exact.Type == EntityType.Person ? IsPerson : Disagreement);
        if (state.SpanAround(s, match.First, match.Last) is { } around)
            return around.Type is EntityType.Person ? null : score - (kind is EntityKind.Place or EntityKind.State ? 0.5 : 1.5);
        return score + Unrecognised(state.Sentences[s], match, kind);
    }

    // A name that the recogniser did not see: one capitalised word at the beginning of a sentence may be any word.
    private static double Unrecognised(SentenceNames sentence, NameMatch match, EntityKind kind)
    {
        if (match.Last > match.First || kind == EntityKind.State)
            return 0;
        var word = sentence.Sentence.Words[match.First];
        var surface = sentence.Surface(match.First);
        if (surface.Length > 0 && char.IsLower(surface[0]))
            return -3;
        return word.Upos == PartOfSpeech.PropN ? 0 : match.First == 0 || word.Upos is not PartOfSpeech.Noun ? -2.5 : -1;
    }

    private static double Salience(LinkingState state, int place) =>
        state.Knowledge[place].Country is { } country && state.Countries.TryGetValue(country, out var count) ? Math.Min(1.5, 0.5 + (count * 0.25)) : 0;

    private static bool Agrees(EntityType type, EntityKind kind, in NamePosting posting) => type switch
    {
        EntityType.Place => kind is EntityKind.Place or EntityKind.State || posting.Kind == NameKind.Capital || posting.Traits.HasFlag(NameTraits.IsPlace),
        EntityType.Organization => kind is EntityKind.Organization or EntityKind.Group or EntityKind.Media or EntityKind.Government,
        EntityType.Product => kind == EntityKind.Media,
        _ => false,
    };

    private static bool IsNoun(SentenceNames sentence, NameMatch match)
    {
        var word = sentence.Sentence.Words[match.First];
        return word.Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && word.UniversalRelation is not ("amod" or "appos" or "flat");
    }

    private static (int Entity, string Rule, MentionForm Form) Settle(LinkingState state, int s, NameMatch match, NamePosting posting)
    {
        var knowledge = state.Knowledge;
        switch (posting.Kind)
        {
            case NameKind.Adjective:
                return char.IsUpper(state.Sentences[s].Surface(match.First)[0])
                    ? (state.Entities.People(knowledge[posting.Target]), "people-of-state", MentionForm.Nominal)
                    : (-1, "", MentionForm.Name);
            case NameKind.People:
                return (state.Entities.Known(posting.Target), "people", MentionForm.Nominal);
            case NameKind.Member:
                return (state.Entities.Known(posting.Target), "members", MentionForm.Nominal);
        }
        var head = state.HeadOf(s, match.First, match.Last);
        var seat = Seat(state, match, posting);
        if (seat is { } power)
        {
            if (!power.Traits.HasFlag(NameTraits.IsPlace) || Capitals.IsPower(state.Sentences[s].Sentence, head, state.Words))
                return (state.Entities.Known(power.Target), power.Kind == NameKind.Seat ? "seat" : "capital-speaks", MentionForm.Name);
            var place = Place(state, s, match);
            return place >= 0
                ? (state.Entities.Known(place), "place", MentionForm.Name)
                : (state.Entities.Known(power.Target), "seat", MentionForm.Name);
        }
        return (state.Entities.Known(posting.Target), posting.Kind == NameKind.Acronym ? "acronym" : "name", MentionForm.Name);
    }

    // What a capital or a seat may stand for; of several the first in the base, seats before capitals.
    private static NamePosting? Seat(LinkingState state, NameMatch match, in NamePosting chosen)
    {
        var kind = state.Knowledge.KindOf(chosen.Target);
        if (chosen.Kind is not (NameKind.Seat or NameKind.Capital) && kind != EntityKind.Place)
            return null;
        NamePosting? capital = null;
        foreach (var posting in state.Knowledge.Names.PostingsOf(match.Entry))
        {
            if (posting.Kind == NameKind.Seat)
                return posting;
            if (posting.Kind == NameKind.Capital)
                capital ??= posting;
        }
        // Another town of the name of a capital is no power.
        if (capital is { } power && kind == EntityKind.Place && state.Knowledge[chosen.Target].Country != state.Knowledge[power.Target].Country)
            return null;
        return capital;
    }

    private static int Place(LinkingState state, int s, NameMatch match)
    {
        var (best, bestScore) = (-1, double.MinValue);
        foreach (var posting in state.Knowledge.Names.PostingsOf(match.Entry))
        {
            if (posting.Kind == NameKind.Name && state.Knowledge.KindOf(posting.Target) == EntityKind.Place && Score(state, s, match, posting) is { } score && score > bestScore)
                (best, bestScore) = (posting.Target, score);
        }
        return best;
    }
}
