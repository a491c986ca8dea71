namespace Selon.Knowledge.Facts;

/// <summary>One fact: a line of a file of knowledge.</summary>
/// <param name="File">The file, relative to the folder of knowledge; the full path in a folder that adds to it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Columns">Position of each column by its name.</param>
/// <param name="Fields">The fields as written.</param>
internal sealed record FactRow(string File, int Line, IReadOnlyDictionary<string, int> Columns, string[] Fields)
{
    private const string Separator = " | ";

    /// <summary>The field of a column; null where the file writes "-".</summary>
    public string? this[string column] => Fields[Columns[column]] is "-" or "" ? null : Fields[Columns[column]];

    /// <summary>The field of a column that must not be empty; the empty text where it is, which the checks report.</summary>
    public string Required(string column) => this[column] ?? "";

    /// <summary>The values of a field.</summary>
    public string[] Values(string column) =>
        this[column]?.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A problem in this line.</summary>
    public FactProblem Problem(string message) => new(File, Line, message);
}
