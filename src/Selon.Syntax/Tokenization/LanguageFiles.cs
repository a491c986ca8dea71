using System.Reflection;

namespace Selon.Syntax.Tokenization;

/// <summary>The data files of the languages, embedded: rows of columns separated by tabs, <c>#</c> begins a comment.</summary>
internal static class LanguageFiles
{
    /// <summary>The rows of one list of one language.</summary>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static IReadOnlyList<string[]> Read(string language, string list)
    {
        var name = $"Tokenization/Languages/{language}/{list}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"There are no tokenizer lists for the language \"{language}\" ({name} is missing).");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }
        return rows;
    }
}
