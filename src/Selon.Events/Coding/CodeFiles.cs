using System.Reflection;
using Selon.Statements.Lexicons;

namespace Selon.Events.Coding;

/// <summary>The files of codes that are part of this assembly.</summary>
internal static class CodeFiles
{
    /// <summary>Reads a file, for example <c>fr/statement-cues</c>.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or a row has the wrong number of fields.</exception>
    public static IEnumerable<LexiconRow> Read(string name, int columns)
    {
        var file = name + ".tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons/" + file)
            ?? throw new InvalidDataException($"There is no lexicon file {file}.");
        using var reader = new StreamReader(stream);
        foreach (var row in TabSeparatedTable.Read(reader, file, columns))
            yield return row;
    }
}
