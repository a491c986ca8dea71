namespace Selon.Syntax.Networks;

/// <summary>The classes that a network gives to the words of one sentence.</summary>
/// <param name="Tags">Tag class of each word.</param>
/// <param name="Heads">Index of the head of each word, -1 for the root; they form a tree.</param>
/// <param name="Relations">Relation class of each word.</param>
/// <param name="Lemmas">Lemma class of each word.</param>
internal sealed record SentenceOutput(int[] Tags, int[] Heads, int[] Relations, int[] Lemmas);
