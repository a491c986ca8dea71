namespace Selon.Training.Networks;

/// <summary>
/// The order of rows in a batch of sentences, longest first: row <c>StepStart[t] + b</c> is word t of sentence b, so
/// the sentences that are still running at step t are the first <c>StepCount[t]</c> rows of the step.
/// </summary>
internal sealed class SentenceBatch
{
    public SentenceBatch(IReadOnlyList<TrainingSentence> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(s => s.Length)];
        var longest = Sentences.Length == 0 ? 0 : Sentences[0].Length;
        StepStart = new int[longest];
        StepCount = new int[longest];
        for (var t = 0; t < longest; t++)
        {
            StepStart[t] = Rows;
            StepCount[t] = Sentences.Count(s => s.Length > t);
            Rows += StepCount[t];
        }
    }

    public TrainingSentence[] Sentences { get; }

    public int Rows { get; }

    public int[] StepStart { get; }

    public int[] StepCount { get; }

    public int Steps => StepStart.Length;
}
