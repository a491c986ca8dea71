namespace Selon.Events.Lexicons;

/// <summary>Words that say whether what stands under them happened. Immutable.</summary>
internal sealed class Modality(IReadOnlyDictionary<(string Word, string Place), Factuality> words)
{
    /// <summary>What a verb says of what it governs; null where it says nothing.</summary>
    public Factuality? OfGovernor(string lemma) => Find(lemma, "governor");

    /// <summary>What a noun says of its complement; null where it says nothing.</summary>
    public Factuality? OfNoun(string lemma) => Find(lemma, "noun");

    /// <summary>What an adjective says of its noun; null where it says nothing.</summary>
    public Factuality? OfAdjective(string lemma) => Find(lemma, "adjective");

    /// <summary>What an adverb says of its clause; null where it says nothing.</summary>
    public Factuality? OfAdverb(string lemma) => Find(lemma, "adverb");

    /// <summary>What a conjunction or preposition says of the clause that it opens; null where it says nothing.</summary>
    public Factuality? OfMark(string lemma) => Find(lemma, "mark");

    /// <summary>What a verb says of the clause with "que" under it, whatever its mood; null where the mood decides or it says nothing.</summary>
    public Factuality? OfClause(string lemma) => Find(lemma, "clause");

    /// <summary>What a preposition says of the noun behind it; null where it says nothing.</summary>
    public Factuality? OfPreposition(string words) => Find(words, "preposition");

    /// <summary>True for a preposition that dates by an event: who tells what happened during it takes it for known.</summary>
    public bool IsBackground(string words) => Find(words, "background") is not null;

    private Factuality? Find(string word, string place) => words.TryGetValue((word, place), out var value) ? value : null;
}
