namespace Selon.Syntax.Tokenization;

/// <summary>What is known of a word, in one byte: two bits of case, the rest its class.</summary>
/// <remarks>The classes are the parts of speech, finite verbs apart; see <see cref="WordClass"/>.</remarks>
/// <param name="Value">The byte; 0 for an unknown word.</param>
internal readonly record struct WordKnowledge(byte Value)
{
    private const int CaseBits = 2;

    public WordKnowledge(UsualCase usualCase, WordClass wordClass)
        : this((byte)((int)usualCase | ((int)wordClass << CaseBits)))
    {
    }

    public UsualCase Case => (UsualCase)(Value & ((1 << CaseBits) - 1));

    public WordClass Class => (WordClass)(Value >> CaseBits);

    /// <summary>True for determiners, adpositions, pronouns and subordinating conjunctions, usually written small.</summary>
    public bool IsGrammatical =>
        Case == UsualCase.Lower
        && Class is WordClass.Determiner or WordClass.Adposition or WordClass.Pronoun or WordClass.Subordinator;
}
