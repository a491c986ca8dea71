using Selon.Syntax;

namespace Selon.Knowledge.Linking;

/// <summary>Metonymy by syntax: a capital that speaks, decides or is dealt with is its government; else it is a place.</summary>
internal static class Capitals
{
    /// <summary>Whether the name stands for a power.</summary>
    public static bool IsPower(Sentence sentence, int head, LinkingWords words)
    {
        // In "Paris et Berlin" and "Bakou, capitale de l'Azerbaïdjan" the first says what the others do.
        var word = sentence.Words[head];
        for (var steps = 0; word.UniversalRelation is "conj" or "flat" && word.Head >= 0 && steps < 8; steps++)
            word = sentence.Words[word.Head];
        return word.UniversalRelation switch
        {
            "nsubj" => word.Head >= 0 && ActsAs(sentence, sentence.Words[word.Head], words),
            "obl" when word.Relation == "obl:agent" => true,
            "obl" or "nmod" => Preposition(sentence, word, words) ?? false,
            "obj" or "iobj" => word.Head >= 0 && sentence.Words[word.Head].Upos == PartOfSpeech.Verb && IsDealtWith(word),
            "root" or "parataxis" or "dislocated" or "vocative" => false,
            _ => false,
        };
    }

    // "accuse Moscou", but "quitte Moscou" is about the place; which verbs are which a lexicon would have to say.
    private static bool IsDealtWith(Word word) => word.Relation == "iobj";

    private static bool ActsAs(Sentence sentence, Word predicate, LinkingWords words)
    {
        if (words.Is(predicate.Lemma, "stays"))
            return false;
        return predicate.Upos is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Aux
            || !words.Is(predicate.Lemma, "place");
    }

    private static bool? Preposition(Sentence sentence, Word word, LinkingWords words)
    {
        foreach (var child in sentence.Children(word.Index))
        {
            var form = sentence.Words[child];
            if (form.UniversalRelation != "case")
                continue;
            if (words.Is(form.Lemma, "toward") || words.Is(form.Form, "toward"))
                return true;
            return false;
        }
        return null;
    }
}
