using Selon.Text;

namespace Selon.Knowledge.Recognition;

/// <summary>A name that was recognised in a text.</summary>
/// <remarks>A name may lie within a longer one: <c>Valence</c> in <c>Grande Mosquée de Valence</c>.</remarks>
/// <param name="Span">The characters of the name, from its first token to its last.</param>
/// <param name="Sentence">Index of its sentence in the analysis.</param>
/// <param name="FirstWord">Index in the sentence of its first word.</param>
/// <param name="LastWord">Index in the sentence of its last word, inclusive.</param>
/// <param name="Type">What the name stands for.</param>
/// <param name="Confidence">Probability, by the model, that just these words are a name of this type; 0 to 1.</param>
public readonly record struct EntitySpan(
    TextSpan Span, int Sentence, int FirstWord, int LastWord, EntityType Type, float Confidence);
