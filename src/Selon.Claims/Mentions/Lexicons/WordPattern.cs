namespace Selon.Claims.Mentions.Lexicons;

/// <summary>A sequence of words as the lexicons write it: "ne … correspondre … realite/verite".</summary>
/// <remarks>Gaps are short and few, so that matching at one place takes constant time.</remarks>
internal sealed class WordPattern
{
    private const int MaximumGap = 6;

    private readonly Step[] _steps;

    private WordPattern(Step[] steps) => _steps = steps;

    /// <summary>The first letter with which a match can begin.</summary>
    public IEnumerable<char> FirstLetters => _steps[0].Alternatives.Select(word => word[0]).Distinct();

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is empty, or begins or ends with a gap.</exception>
    public static WordPattern Parse(string words)
    {
        var steps = new List<Step>();
        var gap = false;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "…")
            {
                gap = true;
                continue;
            }
            steps.Add(new Step(word.Split('/', StringSplitOptions.RemoveEmptyEntries), gap));
            gap = false;
        }
        return steps.Count == 0 || gap || steps[0].AfterGap || steps.Any(step => step.Alternatives.Length == 0)
            ? throw new FormatException($"\"{words}\" is no pattern; a pattern begins and ends with a word.")
            : new WordPattern([.. steps]);
    }

    /// <summary>The last word of a match that begins at <paramref name="start"/> and ends by <paramref name="limit"/>; -1 for none.</summary>
    public int Match(FoldedSentence words, int start, int limit) => Match(words, start, limit, 0);

    private int Match(FoldedSentence words, int at, int limit, int step)
    {
        if (step == _steps.Length)
            return at - 1;
        var reach = _steps[step].AfterGap ? MaximumGap : 0;
        for (var next = at; next <= limit && next <= at + reach; next++)
        {
            if (_steps[step].Fits(words, next) && Match(words, next + 1, limit, step + 1) is >= 0 and var end)
                return end;
        }
        return -1;
    }

    private readonly record struct Step(string[] Alternatives, bool AfterGap)
    {
        public bool Fits(FoldedSentence words, int at)
        {
            foreach (var word in Alternatives)
            {
                if (word[^1] == '*'
                    ? words.Form(at).AsSpan().StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal)
                    : words.Form(at) == word || words.Lemma(at) == word)
                    return true;
            }
            return false;
        }
    }
}
