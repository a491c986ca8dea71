using Selon.Claims.Lexicons;
using Selon.Syntax;

namespace Selon.Claims.Propositions;

/// <summary>Reads the part of a noun out of the tree.</summary>
internal static class RoleReader
{
    private const int DeepestCoordination = 8;

    /// <summary>The part of a noun in the clause or the noun phrase on which it hangs.</summary>
    public static ParticipantRole Of(SentenceView view, int word)
    {
        for (var steps = 0; steps < DeepestCoordination && view[word].UniversalRelation == "conj" && view[word].Head >= 0; steps++)
            word = view[word].Head;
        var head = view[word].Head;
        if (RelativeRole(view, word) is { } relative)
            return relative;
        if (head < 0)
            return ParticipantRole.Other;
        return view[word].Relation switch
        {
            "nsubj:pass" => ParticipantRole.Patient,
            "obl:agent" => ParticipantRole.Agent,
            "nsubj" or "nsubj:caus" when ConceptLexicon.French.IsUndergoing(view.Folded[head]) || IsPassive(view, head) => ParticipantRole.Patient,
            "nsubj" or "nsubj:caus" => ParticipantRole.Agent,
            "obj" or "obj:agent" or "obj:lvc" => ParticipantRole.Patient,
            "iobj" => ParticipantRole.Recipient,
            _ => OfCase(view, word),
        };
    }

    // "des hommes qui ont tiré", "un poste visé par des tirs", "des soldats tirant sur le poste"
    private static ParticipantRole? RelativeRole(SentenceView view, int word)
    {
        if (view[word].UniversalRelation is "nsubj" or "obj" && view[word].Head >= 0)
            return null;
        foreach (var child in view.Sentence.Children(word))
        {
            if (view[child].UniversalRelation != "acl")
                continue;
            if (view[child].Relation == "acl:relcl")
            {
                foreach (var pronoun in view.Sentence.Children(child))
                {
                    if (view[pronoun].Upos != PartOfSpeech.Pron)
                        continue;
                    if (view[pronoun].Form is "qui")
                        return IsPassive(view, child) || ConceptLexicon.French.IsUndergoing(view.Folded[child]) ? ParticipantRole.Patient : ParticipantRole.Agent;
                    if (view[pronoun].Form is "que" or "qu'" or "qu’")
                        return ParticipantRole.Patient;
                }
            }
            else if (view[child].Features.IsParticiple)
            {
                return view[child].Features.Tense == "Pres" ? ParticipantRole.Agent : ParticipantRole.Patient;
            }
        }
        return null;
    }

    private static ParticipantRole OfCase(SentenceView view, int word)
    {
        foreach (var child in view.Sentence.Children(word))
        {
            if (view[child].UniversalRelation != "case")
                continue;
            return view.Folded[child] switch
            {
                "par" => ParticipantRole.Agent,
                "contre" or "sur" => ParticipantRole.Patient,
                "a" or "pour" or "au" when view[word].UniversalRelation is "obl" => ParticipantRole.Recipient,
                _ => ParticipantRole.Other,
            };
        }
        return ParticipantRole.Other;
    }

    private static bool IsPassive(SentenceView view, int verb)
    {
        foreach (var child in view.Sentence.Children(verb))
        {
            if (view[child].Relation == "aux:pass")
                return true;
        }
        return false;
    }
}
