using System.Text;
using Selon.Text;

namespace Selon.Claims.Propositions;

/// <summary>Makes the short text of a proposition out of the article's words.</summary>
internal static class PropositionText
{
    private static readonly string[] s_openings = ["que ", "qu'", "qu’", "de ", "d'", "d’", "à "];

    /// <summary>The words of the spans without outer marks, quotation marks and the word that subordinates them.</summary>
    public static string Of(string text, IReadOnlyList<TextSpan> spans)
    {
        var joined = new StringBuilder();
        foreach (var span in spans)
            AppendWords(joined, span.Of(text));
        var words = joined.ToString().AsSpan().Trim(" ,;:.–—-«»\"“”()");
        foreach (var opening in s_openings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && words.Length > opening.Length)
                return words[opening.Length..].Trim(" «»\"“”").ToString();
        }
        return words.ToString();
    }

    private static void AppendWords(StringBuilder joined, ReadOnlySpan<char> words)
    {
        var isSpace = joined.Length > 0;
        foreach (var unit in words)
        {
            if (char.IsWhiteSpace(unit))
            {
                isSpace = joined.Length > 0;
                continue;
            }
            if (isSpace)
                joined.Append(' ');
            isSpace = false;
            joined.Append(unit);
        }
    }
}
