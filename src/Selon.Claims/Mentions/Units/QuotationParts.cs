using Selon.Statements;
using Selon.Statements.Trees;

namespace Selon.Claims.Mentions.Units;

/// <summary>Joins the clauses of a short quotation: what is said in one breath is one mention.</summary>
internal static class QuotationParts
{
    private const int MaximumLength = 160;

    /// <summary>The units with those of short quotations as one.</summary>
    public static List<ClaimUnit> Join(ClaimText text, List<ClaimUnit> units)
    {
        var result = new List<ClaimUnit>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            var last = i;
            if (IsShortQuotation(text, units[i].Statement))
            {
                while (last + 1 < units.Count && units[last + 1].Statement == units[i].Statement && units[i].Kind == UnitKind.Clause)
                    last++;
            }
            result.Add(last == i ? units[i] : Joined(text, units, i, last));
            i = last;
        }
        return result;
    }

    private static bool IsShortQuotation(ClaimText text, int statement) =>
        statement != SentenceRoles.Author
        && text.Statements[statement] is { Mode: Mode.Direct, Content: [{ Length: <= MaximumLength }] };

    // A clause that says that something is so stands for the whole before one that says that it is not.
    private static ClaimUnit Joined(ClaimText text, List<ClaimUnit> units, int first, int last)
    {
        var main = units[first];
        for (var i = first; i <= last && VerbGroup.Of(text.Sentences[main.Sentence].Tree, main.Head).IsNegated; i++)
            main = units[i];
        var span = units[first].Span;
        for (var i = first + 1; i <= last; i++)
            span = span.Union(units[i].Span);
        var content = text.Statements[main.Statement].Content[0];
        return main with { Span = content.Contains(span) ? content : span, Words = WordsIn(units, first, last, main) };
    }

    private static WordRange WordsIn(List<ClaimUnit> units, int first, int last, ClaimUnit main)
    {
        var words = main.Words;
        for (var i = first; i <= last; i++)
        {
            if (units[i].Sentence == main.Sentence)
                words = new WordRange(Math.Min(words.First, units[i].Words.First), Math.Max(words.Last, units[i].Words.Last));
        }
        return words;
    }
}
