using System.Globalization;

namespace Selon.Training.Conllu;

/// <summary>Reads the CoNLL-U format of Universal Dependencies.</summary>
public static class ConlluReader
{
    /// <summary>Reads all sentences of a file.</summary>
    /// <exception cref="InvalidDataException">A line does not follow the format; the message says which and why.</exception>
    public static IReadOnlyList<ConlluSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        return [.. Read(reader, path)];
    }

    /// <summary>Reads sentences one by one; <paramref name="name"/> stands in error messages.</summary>
    /// <exception cref="InvalidDataException">A line does not follow the format; the message says which and why.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var comments = new List<string>();
        var tokens = new List<ConlluToken>();
        var words = new List<ConlluWord>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0)
                    yield return Close(comments, tokens, words, name, number);
                comments = [];
                tokens = [];
                words = [];
            }
            else if (line[0] == '#')
            {
                comments.Add(line);
            }
            else
            {
                ReadLine(line, tokens, words, name, number);
            }
        }
        if (words.Count > 0)
            yield return Close(comments, tokens, words, name, number);
    }

    private static void ReadLine(
        string line, List<ConlluToken> tokens, List<ConlluWord> words, string name, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10)
            throw Malformed(name, number, $"10 columns separated by tabs expected, {columns.Length} found");
        var id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
            return;
        var spaceAfter = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            var first = ParseNumber(id[..dash], name, number);
            tokens.Add(new ConlluToken(columns[1], first - 1, ParseNumber(id[(dash + 1)..], name, number) - first + 1, spaceAfter));
            return;
        }
        var index = ParseNumber(id, name, number) - 1;
        if (index != words.Count)
            throw Malformed(name, number, $"word {words.Count + 1} expected, {id} found");
        var inMultiword = tokens.Count > 0 && tokens[^1].FirstWord + tokens[^1].WordCount > index;
        if (inMultiword)
            spaceAfter = tokens[^1].SpaceAfter;
        else
            tokens.Add(new ConlluToken(columns[1], index, 1, spaceAfter));
        var head = columns[6] == "_" ? -1 : ParseNumber(columns[6], name, number) - 1;
        words.Add(new ConlluWord(columns[1], columns[2], columns[3], columns[5], head, columns[7], spaceAfter));
    }

    private static ConlluSentence Close(
        List<string> comments, List<ConlluToken> tokens, List<ConlluWord> words, string name, int number)
    {
        foreach (var word in words)
        {
            if (word.Head >= words.Count)
                throw Malformed(name, number, $"a word of the sentence that ends here has head {word.Head + 1}, but the sentence has {words.Count} words");
        }
        return new ConlluSentence(comments, tokens, words);
    }

    private static int ParseNumber(string text, string name, int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Malformed(name, number, $"a number expected, '{text}' found");

    private static InvalidDataException Malformed(string name, int number, string what) =>
        new($"{name}, line {number}: not CoNLL-U: {what}.");
}
