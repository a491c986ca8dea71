namespace Selon.Statements.Lexicons;

/// <summary>A preposition, an adverbial or an adjective that marks a statement.</summary>
/// <param name="Form">The expression as the file has it.</param>
/// <param name="Words">Its words in lower case, as tokens: contracted forms (au, du, des) are one word, an elided one (d') is one word.</param>
/// <param name="Kind">What it contributes.</param>
/// <param name="Act">The act of the statement, null where the rest of the clause decides.</param>
/// <param name="Conditions">What its context must fulfil.</param>
public sealed record MarkerEntry(
    string Form, IReadOnlyList<string> Words, MarkerKind Kind, Act? Act, Conditions Conditions);
