namespace Selon.Knowledge.Recognition;

/// <summary>
/// A trained recogniser as it stands in a file: the score of a label is a sum of weights of sparse features; for a
/// capitalised form it rises and falls with how likely the labels are for its other occurrences in the text.
/// </summary>
internal sealed record RecognitionModel
{
    /// <summary>Keys of the features.</summary>
    public required uint[] Keys { get; init; }

    /// <summary>Weights of each feature, one a label, to be multiplied by <see cref="Scale"/>.</summary>
    public required sbyte[] Weights { get; init; }

    /// <summary>Size of a step of the weights.</summary>
    public required float Scale { get; init; }

    /// <summary>From the mean label probabilities of the other occurrences of a form to labels.</summary>
    public required float[] FormAgreement { get; init; }

    /// <summary>From the mean label probabilities of the other occurrences of a run of capitalised forms to labels.</summary>
    public required float[] RunAgreement { get; init; }

    /// <summary>Transitions of the labels: see <see cref="LabelChain"/>.</summary>
    public required float[] Transitions { get; init; }

    /// <summary>Transitions of the labels of names within names.</summary>
    public required float[] InnerTransitions { get; init; }

    /// <summary>Names that the model brings along.</summary>
    public required NameList Names { get; init; }
}
