namespace Selon.Statements.Lexicons;

/// <summary>One row of a lexicon file, with its place for messages.</summary>
internal sealed record LexiconRow(string File, int Line, IReadOnlyList<string> Fields)
{
    /// <summary>The field number <paramref name="column"/>, from 0; empty where the file has <c>-</c>.</summary>
    public string this[int column] => Fields[column];

    /// <summary>The words of a field.</summary>
    public string[] Words(int column, char separator = ' ') =>
        Fields[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The error to throw for this row.</summary>
    public InvalidDataException Error(string message) => new($"{File}, line {Line}: {message}");
}
