namespace Selon.Claims.Mentions.Lexicons;

/// <summary>What a phrase that takes a stance is about.</summary>
internal enum PhraseKind : byte
{
    /// <summary>Judges a claim that stands elsewhere or as its subject.</summary>
    Verdict,
    /// <summary>Judges what was said before, where it is all that is said.</summary>
    Answer,
    /// <summary>Tells what is known of what the clause itself says.</summary>
    Evidence,
}
