using Selon.Text;

namespace Selon.Knowledge.Coreference;

/// <summary>That somebody says something: what a speaker's pronouns are resolved by.</summary>
/// <param name="Sentence">Index of the sentence of the speaker.</param>
/// <param name="Speaker">Index in the sentence of the head of the noun phrase, or of the pronoun.</param>
/// <param name="Content">What is said, in the order of the text.</param>
/// <param name="IsQuoted">True where all of it stands in quotation marks, so that its first person is the speaker.</param>
public sealed record Speech(int Sentence, int Speaker, IReadOnlyList<TextSpan> Content, bool IsQuoted);
