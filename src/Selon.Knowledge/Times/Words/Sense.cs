namespace Selon.Knowledge.Times.Words;

/// <summary>One sense of a word: its kind and its value, as a number where it is one.</summary>
internal readonly record struct Sense(TimeWordKind Kind, int Number, string Text);
