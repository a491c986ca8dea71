namespace Selon.Training.Evaluation;

/// <summary>How much of the reference a system found, and how much of what it gave is right.</summary>
/// <param name="Gold">How many items the reference has.</param>
/// <param name="System">How many items the system gave.</param>
/// <param name="Correct">How many of them agree.</param>
public readonly record struct Score(int Gold, int System, int Correct)
{
    /// <summary>Correct / System, between 0 and 1; 0 where the system gave nothing.</summary>
    public double Precision => System == 0 ? 0 : (double)Correct / System;

    /// <summary>Correct / Gold, between 0 and 1; 0 where there is nothing to find.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>The harmonic mean of precision and recall, between 0 and 1.</summary>
    public double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);
}
