namespace Selon.Training.Evaluation;

/// <summary>Accuracies over words where tokens and sentences are given, each from 0 to 1.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="Upos">Part of speech.</param>
/// <param name="Features">The whole bundle of the reduced features.</param>
/// <param name="Lemma">Lemma.</param>
/// <param name="Uas">Head.</param>
/// <param name="Las">Head and relation, subtypes ignored as in the CoNLL 2018 shared task.</param>
public readonly record struct GoldTokenScores(int Words, double Upos, double Features, double Lemma, double Uas, double Las);
