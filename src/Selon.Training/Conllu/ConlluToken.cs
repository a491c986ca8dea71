namespace Selon.Training.Conllu;

/// <summary>A surface token of a CoNLL-U sentence.</summary>
/// <param name="Form">The characters of the token.</param>
/// <param name="FirstWord">Index of its first word, from 0.</param>
/// <param name="WordCount">Number of words: more than one for a range line such as <c>3-4</c>.</param>
/// <param name="SpaceAfter">False where the next token follows without a space.</param>
public readonly record struct ConlluToken(string Form, int FirstWord, int WordCount, bool SpaceAfter);
