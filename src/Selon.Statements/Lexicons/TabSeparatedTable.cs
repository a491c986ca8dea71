using System.Reflection;

namespace Selon.Statements.Lexicons;

/// <summary>Rows of a lexicon file: fields between tabs, <c>#</c> opens a comment line, <c>-</c> is an empty field.</summary>
internal static class TabSeparatedTable
{
    /// <summary>Reads an embedded file of this assembly, for example <c>fr</c>, <c>verbs</c>.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or a row has the wrong number of fields.</exception>
    public static IEnumerable<LexiconRow> ReadEmbedded(string language, string name, int columns)
    {
        var file = $"{language}/{name}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons/" + file)
            ?? throw new InvalidDataException($"There is no lexicon file {file}.");
        using var reader = new StreamReader(stream);
        foreach (var row in Read(reader, file, columns))
            yield return row;
    }

    /// <summary>Reads rows from a text; <paramref name="file"/> is for messages.</summary>
    public static IEnumerable<LexiconRow> Read(TextReader reader, string file, int columns)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (fields.Length != columns)
            {
                throw new InvalidDataException(
                    $"{file}, line {number}: found {fields.Length} fields, expected {columns}; separate them with one tab each and write - for an empty one.");
            }
            for (var i = 0; i < fields.Length; i++)
                fields[i] = fields[i] == "-" ? "" : fields[i];
            yield return new LexiconRow(file, number, fields);
        }
    }
}
