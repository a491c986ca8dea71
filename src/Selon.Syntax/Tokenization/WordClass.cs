namespace Selon.Syntax.Tokenization;

/// <summary>What a word usually is, as far as the ends of sentences depend on it.</summary>
internal enum WordClass : byte
{
    /// <summary>The word has not been seen, or only as a part of a multiword token.</summary>
    Unknown,
    /// <summary>A finite verb or auxiliary.</summary>
    FiniteVerb,
    /// <summary>Another form of a verb.</summary>
    Verb,
    /// <summary>A common noun.</summary>
    Noun,
    /// <summary>A proper noun.</summary>
    ProperNoun,
    /// <summary>An adjective.</summary>
    Adjective,
    /// <summary>An adverb.</summary>
    Adverb,
    /// <summary>An adposition.</summary>
    Adposition,
    /// <summary>A determiner.</summary>
    Determiner,
    /// <summary>A pronoun.</summary>
    Pronoun,
    /// <summary>A coordinating conjunction.</summary>
    Coordinator,
    /// <summary>A subordinating conjunction.</summary>
    Subordinator,
    /// <summary>A numeral.</summary>
    Numeral,
    /// <summary>Anything else.</summary>
    Other,
}
