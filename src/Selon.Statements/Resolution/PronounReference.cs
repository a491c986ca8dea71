using Selon.Statements.Rules;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>Finds for whom a pronoun speaks: the nearest source before that agrees with it. Silent where none does.</summary>
internal static class PronounReference
{
    private const int MostSentences = 3;
    private const int MostStatements = 6;

    /// <summary>The noun phrase that a pronoun source stands for, null for full phrases and where it is unclear.</summary>
    public static TextSpan? Find(Article article, List<Candidate> candidates, int index, SourceReference pronoun)
    {
        var word = article.Trees[pronoun.Sentence][pronoun.Word];
        if (!IsThirdPerson(word) && !IsLatter(article.Trees[pronoun.Sentence], pronoun.Word))
            return null;
        for (var i = index - 1; i >= Math.Max(0, index - MostStatements); i--)
        {
            foreach (var source in candidates[i].Sources)
            {
                if (pronoun.Sentence - source.Sentence > MostSentences || IsAfter(source, pronoun))
                    continue;
                var tree = article.Trees[source.Sentence];
                if (tree[source.Word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && Agree(word, tree, source.Word) && SourceKinds.IsAnimate(article, tree, source.Word))
                    return ContentSpans.TrimPhrase(article, NounPhrase.Span(article, tree, source.Word));
            }
        }
        return null;
    }

    private static bool IsAfter(SourceReference source, SourceReference pronoun) =>
        source.Sentence > pronoun.Sentence || (source.Sentence == pronoun.Sentence && source.Word >= pronoun.Word);

    private static bool IsThirdPerson(Word word) =>
        word.Upos == PartOfSpeech.Pron && word.Features.Person == "3" && word.Features.PronType is "Prs" or null && word.Lemma is not ("on" or "ce");

    // "ce dernier"
    private static bool IsLatter(SentenceTree tree, int word) =>
        tree[word].Lemma == "dernier" && tree.Child(word, "det") is var determiner and >= 0 && tree[determiner].Lemma == "ce";

    private static bool Agree(Word pronoun, SentenceTree tree, int head)
    {
        var noun = tree[head].Features;
        var isSame = pronoun.Features.Number is null || noun.Number is null || pronoun.Features.Number == noun.Number;
        return isSame && (pronoun.Features.Gender is null || noun.Gender is null || pronoun.Features.Gender == noun.Gender);
    }
}
