using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A preposition whose source is taken up by a relative pronoun: <c>le texte, d'après lequel …</c>; <c>la mairie, pour qui …</c>.</summary>
internal sealed class RelativeSourceRule : SentenceRule
{
    private const int MaximumClimb = 8;

    /// <inheritdoc/>
    public override string Name => "according-to";

    /// <inheritdoc/>
    public override void Propose(Article article, SentenceTree tree, int word, List<Candidate> candidates)
    {
        if (word < 2 || MarkerMatch.Find(article, tree, word) is not { Marker.Kind: MarkerKind.SourcePreposition } match)
            return;
        var pronoun = match.Last + 1;
        if (pronoun >= tree.Count - 2 || !IsRelative(tree[pronoun]) || article.Previous(tree[word].Span.Start) != ',')
            return;
        var antecedent = Antecedent(tree, word);
        // "des informations selon lesquelles" is a content of the noun, not its source.
        if (antecedent < 0 || !Agrees(tree[pronoun], tree[antecedent]) || !(SourceKinds.IsAnimate(article, tree, antecedent) || article.Lexicon.FindChannel(tree[antecedent].Lemma) is not null))
            return;
        var candidate = new Candidate(Name, tree.Number, match.First)
        {
            Lemma = match.Marker.Form,
            Strength = Strength.High,
            ConditionsHold = true,
            ContentHead = tree[pronoun].Head,
            Act = match.Marker.Act ?? Act.Assert,
            SourceFoundAs = SubjectKind.Antecedent,
        };
        candidate.Cue.Add(tree.Span(match.First, match.Last));
        candidate.Sources.Add(new SourceReference(tree.Number, antecedent));
        ContentSpans.Add(article, tree, new WordRange(pronoun + 1, tree.Count - 1), candidate.Content);
        if (candidate.Content.Count > 0)
            candidates.Add(candidate);
    }

    private static bool Agrees(Word pronoun, Word noun) =>
        pronoun.Lemma != "lequel"
        || (AgreesIn(pronoun.Features.Number, noun.Features.Number) && AgreesIn(pronoun.Features.Gender, noun.Features.Gender));

    private static bool AgreesIn(string? pronoun, string? noun) => pronoun is null || noun is null || pronoun == noun;

    private static bool IsRelative(Word word) =>
        word.Upos == PartOfSpeech.Pron && (word.Lemma is "lequel" or "qui" || word.Features.PronType == "Rel");

    // The noun phrase before the comma, up to its head.
    private static int Antecedent(SentenceTree tree, int before)
    {
        var noun = before - 1;
        while (noun >= 0 && tree[noun].Upos is not (PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron))
            noun--;
        for (var steps = 0; noun >= 0 && steps < MaximumClimb; steps++)
        {
            var head = tree[noun].Head;
            if (head < 0 || head >= before || tree[noun].UniversalRelation is not ("nmod" or "flat" or "appos" or "amod" or "compound") || tree[head].Upos is not (PartOfSpeech.Noun or PartOfSpeech.PropN))
                break;
            noun = head;
        }
        return noun;
    }
}
