namespace Selon.Claims.Origins;

/// <summary>Reads the French word lists of origins: fields between tabs, comments after <c>#</c>, a first line of names.</summary>
internal static class OriginTable
{
    /// <summary>The rows of a list.</summary>
    /// <exception cref="InvalidDataException">The list is missing, or a row has the wrong number of fields.</exception>
    public static IEnumerable<string[]> Read(string name, int columns)
    {
        var file = $"Lexicons/fr/{name}.tsv";
        using var stream = typeof(OriginTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"There is no list {file}.");
        using var reader = new StreamReader(stream);
        var (number, isHeader) = (0, true);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (fields.Length != columns)
                throw new InvalidDataException($"{file}, line {number}: found {fields.Length} fields, expected {columns}.");
            if (!isHeader)
                yield return fields;
            isHeader = false;
        }
    }
}
