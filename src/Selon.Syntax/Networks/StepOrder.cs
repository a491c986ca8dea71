namespace Selon.Syntax.Networks;

/// <summary>
/// The order of rows in which a recurrent layer reads sentences of different lengths together, longest first: all
/// first words, all second words and so on. The sentences that are still running at step t are the first of the step.
/// </summary>
internal sealed class StepOrder
{
    private readonly int[] _stepCount;

    public StepOrder(IReadOnlyList<string[]> sentences)
    {
        SentenceStart = new int[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            SentenceStart[i] = Rows;
            Rows += sentences[i].Length;
        }
        var order = Enumerable.Range(0, sentences.Count).OrderByDescending(i => sentences[i].Length).ToArray();
        Steps = order.Length == 0 ? 0 : sentences[order[0]].Length;
        StepStart = new int[Steps];
        _stepCount = new int[Steps];
        FormOfRow = new string[Rows];
        TextRow = new int[Rows];
        var row = 0;
        for (var t = 0; t < Steps; t++)
        {
            StepStart[t] = row;
            foreach (var i in order)
            {
                if (sentences[i].Length <= t)
                    break;
                FormOfRow[row] = sentences[i][t];
                TextRow[row++] = SentenceStart[i] + t;
            }
            _stepCount[t] = row - StepStart[t];
        }
    }

    /// <summary>Number of words of all sentences.</summary>
    public int Rows { get; }

    /// <summary>Length of the longest sentence.</summary>
    public int Steps { get; }

    /// <summary>First row of each step.</summary>
    public int[] StepStart { get; }

    /// <summary>The form at each row.</summary>
    public string[] FormOfRow { get; }

    /// <summary>For each row its place in the order of the text.</summary>
    public int[] TextRow { get; }

    /// <summary>For each sentence the place of its first word in the order of the text.</summary>
    public int[] SentenceStart { get; }

    /// <summary>Number of sentences that have a word at step t.</summary>
    public int StepCount(int t) => _stepCount[t];

    /// <summary>First row of the step that is read before step t, and how many of its sentences run on into step t.</summary>
    public (int Start, int Running) Before(int t, bool backward)
    {
        if (backward)
            return t + 1 < Steps ? (StepStart[t + 1], _stepCount[t + 1]) : (0, 0);
        return t > 0 ? (StepStart[t - 1], _stepCount[t]) : (0, 0);
    }
}
