using Selon.Statements.Rules;
using Selon.Text;

namespace Selon.Training.Statements;

/// <summary>Whether a candidate is one of the annotated statements.</summary>
internal static class CandidateLabel
{
    private const double EnoughOverlap = 0.5;
    private const double EnoughWithSameCue = 0.3;

    /// <summary>True where content, or cue and some of the content, agree.</summary>
    public static bool IsStatement(AnnotatedText text, Candidate candidate)
    {
        foreach (var statement in text.Statements)
        {
            var overlap = Overlap(text.Text.Text, statement.Content, candidate.Content);
            if (overlap > EnoughOverlap || (overlap > EnoughWithSameCue && HaveSameCue(statement.Cue, candidate.Cue)))
                return true;
        }
        return false;
    }

    private static bool HaveSameCue(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        if (a.Count == 0 && b.Count == 0)
            return true;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                if (x.Overlaps(y))
                    return true;
            }
        }
        return false;
    }

    private static double Overlap(string text, IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        var (first, second) = (Letters(text, a), Letters(text, b));
        var common = first.Count(second.Contains);
        return common == 0 ? 0 : (double)common / (first.Count + second.Count - common);
    }

    private static HashSet<int> Letters(string text, IReadOnlyList<TextSpan> spans)
    {
        var positions = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (char.IsLetterOrDigit(text[i]))
                    positions.Add(i);
            }
        }
        return positions;
    }
}
