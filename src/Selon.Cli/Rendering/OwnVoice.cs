using Selon.Statements;
using Selon.Text;

namespace Selon.Cli.Rendering;

/// <summary>How much of a text its author says in the own voice.</summary>
internal static class OwnVoice
{
    /// <summary>The share of the characters other than white space that no statement's content holds, 0 to 1; 1 for an empty text.</summary>
    public static double Share(string text, IEnumerable<Statement> statements)
    {
        int attributed = 0, all = CountCharacters(text), end = 0;
        foreach (var span in statements.SelectMany(s => s.Content).Order())
        {
            var start = Math.Max(end, span.Start);
            if (span.End <= start)
                continue;
            attributed += CountCharacters(new TextSpan(start, span.End).Of(text));
            end = span.End;
        }
        return all == 0 ? 1 : (double)(all - attributed) / all;
    }

    private static int CountCharacters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                count++;
        }
        return count;
    }
}
