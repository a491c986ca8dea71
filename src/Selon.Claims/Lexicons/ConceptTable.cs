using System.Reflection;

namespace Selon.Claims.Lexicons;

/// <summary>Rows of an embedded table: fields between tabs, <c>#</c> opens a comment line, the first line names the columns.</summary>
internal static class ConceptTable
{
    /// <summary>Reads a file such as <c>fr/predicates</c>; <c>-</c> is an empty field.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or a row has the wrong number of fields.</exception>
    public static IEnumerable<string[]> Read(string name, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicons/{name}.tsv")
            ?? throw new InvalidDataException($"There is no lexicon file {name}.tsv.");
        using var reader = new StreamReader(stream);
        var (number, isHeader) = (0, true);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (fields.Length != columns)
                throw new InvalidDataException($"{name}.tsv, line {number}: found {fields.Length} fields, expected {columns}.");
            if (!isHeader)
                yield return [.. fields.Select(f => f == "-" ? "" : f)];
            isHeader = false;
        }
    }
}
