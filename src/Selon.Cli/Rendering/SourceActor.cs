namespace Selon.Cli.Rendering;

/// <summary>Who a source is, for people.</summary>
/// <param name="Key">What is the same for the same actor.</param>
/// <param name="Title">What stands in the heading.</param>
/// <param name="Mark">What is to be known beside it: "(anonyme, 2)"; empty for nothing.</param>
/// <param name="Words">The words of the text for the source.</param>
/// <param name="Form">The words where the heading should give them too; null where it says them already.</param>
/// <param name="Stands">For a pronoun or a vague phrase, whom it stands for; null for all else.</param>
internal sealed record SourceActor(string Key, string Title, string Mark, string Words, string? Form, string? Stands);
