using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>Marks who speaks an expression and whose speaker it is.</summary>
internal static class Surroundings
{
    /// <summary>Marks all expressions; fills the speakers of the speeches in.</summary>
    public static void Mark(IReadOnlyList<Speech> speeches, Analysis analysis, List<Expression> expressions, Expression?[] speakers)
    {
        var heads = new Dictionary<(int, int), Expression>();
        foreach (var expression in expressions)
        {
            if (expression.Form != ExpressionForm.Coordination)
                heads.TryAdd((expression.Sentence, expression.Head), expression);
        }
        // From the longest content to the shortest, so that the innermost is left.
        var order = Enumerable.Range(0, speeches.Count).OrderByDescending(i => speeches[i].Content.Sum(c => c.Length)).ToList();
        var said = NewMarks(analysis);
        var quoted = NewMarks(analysis);
        foreach (var i in order)
        {
            speakers[i] = heads.GetValueOrDefault((speeches[i].Sentence, speeches[i].Speaker));
            foreach (var span in speeches[i].Content)
            {
                Array.Fill(said, i, span.Start, span.Length);
                if (speeches[i].IsQuoted)
                    Array.Fill(quoted, i, span.Start, span.Length);
            }
        }
        foreach (var expression in expressions)
        {
            expression.SaidIn = said[expression.Span.Start];
            expression.QuotedIn = quoted[expression.Span.Start];
        }
    }

    private static int[] NewMarks(Analysis analysis)
    {
        var marks = new int[analysis.Text.Text.Length + 1];
        Array.Fill(marks, -1);
        return marks;
    }
}
