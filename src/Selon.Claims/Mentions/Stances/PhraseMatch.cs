using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Units;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Stances;

/// <summary>A phrase of the lexicon in a sentence.</summary>
/// <param name="Words">Where it stands.</param>
/// <param name="Stance">Its stance.</param>
/// <param name="IsVerdict">True where it judges a claim as such.</param>
internal sealed record PhraseMatch(WordRange Words, Stance Stance, bool IsVerdict)
{
    /// <summary>The first and longest phrase within some words; null for none.</summary>
    public static PhraseMatch? Find(MentionLexicon lexicon, SentenceRoles roles, WordRange words)
    {
        for (var start = words.First; start <= words.Last; start++)
        {
            if (At(lexicon, roles, words, start) is { } found && !IsNegated(roles, found))
                return found;
        }
        return null;
    }

    /// <summary>True where the outlet takes back what it wrote.</summary>
    public static bool IsRetraction(MentionLexicon lexicon, SentenceRoles roles, WordRange words)
    {
        for (var start = words.First; start <= words.Last; start++)
        {
            foreach (var pattern in lexicon.Retractions(roles.Words.Form(start)))
            {
                if (pattern.Match(roles.Words, start, words.Last) >= 0)
                    return true;
            }
        }
        return false;
    }

    private static PhraseMatch? At(MentionLexicon lexicon, SentenceRoles roles, WordRange words, int start)
    {
        PhraseMatch? best = null;
        foreach (var phrase in Starting(lexicon, roles, start))
        {
            var end = phrase.Words.Match(roles.Words, start, words.Last);
            if (end < 0 || (best is not null && end <= best.Words.Last) || (phrase.Kind == PhraseKind.Answer && !IsAll(roles.Tree, words, start, end)))
                continue;
            best = new PhraseMatch(new WordRange(start, end), phrase.Stance, phrase.Kind != PhraseKind.Evidence);
        }
        return best;
    }

    // Nothing but marks beside it, or a first word before a comma: "Non, selon le porte-parole".
    private static bool IsAll(SentenceTree tree, WordRange words, int first, int last)
    {
        for (var word = words.First; word < first; word++)
        {
            if (tree[word].Upos != PartOfSpeech.Punct)
                return false;
        }
        return last >= words.Last || tree[last + 1].Upos == PartOfSpeech.Punct;
    }

    private static List<StancePhrase> Starting(MentionLexicon lexicon, SentenceRoles roles, int word)
    {
        var (form, lemma) = (roles.Words.Form(word), roles.Words.Lemma(word));
        var found = new List<StancePhrase>();
        found.AddRange(lexicon.Phrases(form));
        if (lemma.Length > 0 && (form.Length == 0 || lemma[0] != form[0]))
            found.AddRange(lexicon.Phrases(lemma));
        return found;
    }

    // "ce n'est pas une invention"
    private static bool IsNegated(SentenceRoles roles, PhraseMatch match)
    {
        if (!match.IsVerdict || match.Stance != Stance.Deny || roles.Words.Form(match.Words.First) is "ne" or "n" or "pas")
            return false;
        var from = Math.Max(0, match.Words.First - 4);
        for (var word = from; word < match.Words.First; word++)
        {
            if (roles.Words.Form(word) is "pas" or "nullement" or "aucunement")
                return true;
        }
        return false;
    }
}
