using Selon.Syntax.Networks;

namespace Selon.Training.Networks;

/// <summary>A sentence in numbers: inputs and the right answers.</summary>
internal sealed class TrainingSentence
{
    public required FormRows[] Forms { get; init; }

    /// <summary>Number of times that each form occurs in the training data: rare forms are hidden more often.</summary>
    public required int[] Frequencies { get; init; }

    /// <summary>Annotation style, from 1; 0 is the unknown style.</summary>
    public required int Style { get; init; }

    /// <summary>Class of part of speech and features; -1 where unknown.</summary>
    public required int[] Tags { get; init; }

    /// <summary>Class of the lemma script; -1 where unknown.</summary>
    public required int[] Lemmas { get; init; }

    /// <summary>Position of the head plus one, 0 for the root.</summary>
    public required int[] Heads { get; init; }

    public required int[] Relations { get; init; }

    /// <summary>Weight of the sentence in the loss.</summary>
    public float Weight { get; init; } = 1;

    public int Length => Forms.Length;
}
