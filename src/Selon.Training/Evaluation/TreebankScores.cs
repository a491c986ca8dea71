namespace Selon.Training.Evaluation;

/// <summary>The scores of the CoNLL 2018 shared task for one text.</summary>
/// <param name="Tokens">Surface tokens with the right characters.</param>
/// <param name="Sentences">Sentences with the right first and last character.</param>
/// <param name="Words">Syntactic words that align.</param>
/// <param name="Upos">Aligned words with the right universal part of speech.</param>
/// <param name="Features">Aligned words with the right bundle of features.</param>
/// <param name="Lemmas">Aligned words with the right lemma; a reference of <c>_</c> accepts any.</param>
/// <param name="Uas">Aligned words whose heads align (unlabelled attachment).</param>
/// <param name="Las">The same with the right relation, subtypes ignored (labelled attachment).</param>
public sealed record TreebankScores(
    Score Tokens, Score Sentences, Score Words, Score Upos, Score Features, Score Lemmas, Score Uas, Score Las);
