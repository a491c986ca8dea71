using System.Reflection;

namespace Selon.Knowledge.Times.Words;

/// <summary>Rows of an embedded file of words: fields between tabs, <c>#</c> opens a comment line.</summary>
internal static class TimeTable
{
    /// <summary>The fields of each row.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or a row has the wrong number of fields.</exception>
    public static IEnumerable<string[]> Read(string language, string name, int columns)
    {
        var file = $"Times/Languages/{language}/{name}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"There is no file {file}.");
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (fields.Length != columns)
                throw new InvalidDataException($"{file}, line {number}: found {fields.Length} fields, expected {columns} with a tab between them.");
            yield return fields;
        }
    }
}
