using System.Text;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Coreference;

/// <summary>Names as folded words, to compare them.</summary>
internal static class NameWords
{
    /// <summary>The words of a text without case, accents and the full stops of acronyms.</summary>
    public static string[] Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>(4);
        var word = new StringBuilder();
        foreach (var unit in text)
        {
            switch (NameFolding.Fold(unit))
            {
                case ' ':
                    Close(word, words);
                    break;
                case '\0':
                    break;
                case var folded:
                    word.Append(folded);
                    break;
            }
        }
        Close(word, words);
        return [.. words];
    }

    /// <summary>True where the words of <paramref name="shorter"/> are the last of <paramref name="longer"/>.</summary>
    public static bool IsEnd(string[] shorter, string[] longer) =>
        shorter.Length <= longer.Length && shorter.AsSpan().SequenceEqual(longer.AsSpan(longer.Length - shorter.Length));

    /// <summary>True for "E. Macron" beside "Emmanuel Macron".</summary>
    public static bool IsWithInitials(string[] shorter, string[] longer)
    {
        if (shorter.Length < 2 || longer.Length < 2 || shorter[0].Length != 1 || longer[0].Length < 2 || longer[0][0] != shorter[0][0])
            return false;
        return IsEnd(shorter[1..], longer);
    }

    private static void Close(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }
}
