namespace Selon.Knowledge.Recognition;

/// <summary>
/// A trained recogniser as it stands in a file: the score of a label is a sum of weights of sparse features, and of what
/// a hidden layer makes of the parser's states of the token and, for a capitalised form, of all its occurrences.
/// </summary>
internal sealed record RecognitionModel
{
    /// <summary>Units of the hidden layer.</summary>
    public required int Hidden { get; init; }

    /// <summary>Width of the parser's states.</summary>
    public required int StateWidth { get; init; }

    /// <summary>Keys of the features.</summary>
    public required uint[] Keys { get; init; }

    /// <summary>Weights of each feature, one a label, to be multiplied by <see cref="Scale"/>.</summary>
    public required sbyte[] Weights { get; init; }

    /// <summary>Size of a step of the weights.</summary>
    public required float Scale { get; init; }

    /// <summary>From states to the hidden layer, a row a state.</summary>
    public required float[] HiddenWeights { get; init; }

    public required float[] HiddenBias { get; init; }

    /// <summary>From the hidden layer to labels, a row a unit.</summary>
    public required float[] Output { get; init; }

    /// <summary>From the mean of the hidden layers of all occurrences to labels.</summary>
    public required float[] OccurrenceOutput { get; init; }

    /// <summary>Transitions of the labels: see <see cref="LabelChain"/>.</summary>
    public required float[] Transitions { get; init; }

    /// <summary>Names that the model brings along.</summary>
    public required NameList Names { get; init; }
}
