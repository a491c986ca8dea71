using System.Text;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Search;

/// <summary>Finds names that are spelt like a phrase, or hold all its words.</summary>
internal static class NearNames
{
    private const int Most = 5;
    private const int LongestPhrase = 60;
    private const int LettersPerMistake = 4;
    private const int MostMistakes = 3;

    /// <summary>The names, the nearest first.</summary>
    public static List<string> Of(KnowledgeBase knowledge, string phrase)
    {
        var wanted = Folded(phrase);
        if (wanted.Length is < 3 or > LongestPhrase)
            return [];
        var limit = Math.Clamp(wanted.Length / LettersPerMistake, 1, MostMistakes);
        var words = wanted.Split(' ');
        var found = new Dictionary<string, (string Name, int Distance)>(StringComparer.Ordinal);
        for (var i = 0; i < knowledge.Count; i++)
        {
            foreach (var name in knowledge[i].FrenchNames.Concat(knowledge[i].EnglishNames))
            {
                // One of the spellings that fold alike is enough.
                if (Folded(name) is var folded && Distance(folded, wanted, words, limit) is { } distance)
                    found.TryAdd(folded, (name, distance));
            }
        }
        return [.. found.OrderBy(f => f.Value.Distance).ThenBy(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).Take(Most).Select(f => f.Value.Name)];
    }

    // A name that holds all the words is further off than any that is spelt alike.
    private static int? Distance(string name, string wanted, string[] words, int limit)
    {
        if (Math.Abs(name.Length - wanted.Length) <= limit && EditDistance.Within(name, wanted, limit) is { } distance)
            return distance;
        return Array.TrueForAll(words, word => word.Length > 2 && HoldsWord(name, word)) ? MostMistakes + 1 : null;
    }

    private static bool HoldsWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || name[at - 1] == ' ');
    }

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (NameFolding.Fold(unit) is var letter and not '\0' && (letter != ' ' || (folded.Length > 0 && folded[^1] != ' ')))
                folded.Append(letter);
        }
        return folded.ToString().TrimEnd();
    }
}
