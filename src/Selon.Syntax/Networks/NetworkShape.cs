namespace Selon.Syntax.Networks;

/// <summary>The sizes of the network of the tagger, lemmatizer and parser. The hidden size is a multiple of 16.</summary>
public sealed record NetworkShape
{
    /// <summary>Width of a form's own embedding.</summary>
    public int FormWidth { get; init; } = 96;

    /// <summary>Width of the embedding of character n-grams.</summary>
    public int GramWidth { get; init; } = 64;

    /// <summary>Width of the embedding of endings.</summary>
    public int SuffixWidth { get; init; } = 48;

    /// <summary>Width of the embedding of beginnings.</summary>
    public int PrefixWidth { get; init; } = 24;

    /// <summary>Width of the embedding of the shape (capitals, digits, punctuation).</summary>
    public int ShapeWidth { get; init; } = 8;

    /// <summary>Width of the embedding of the annotation style, that is of the treebank a sentence comes from.</summary>
    public int StyleWidth { get; init; } = 16;

    /// <summary>Units of the recurrent layers in each direction.</summary>
    public int Hidden { get; init; } = 112;

    /// <summary>Number of recurrent layers.</summary>
    public int Layers { get; init; } = 2;

    /// <summary>Width of the layer before the tags.</summary>
    public int TagWidth { get; init; } = 64;

    /// <summary>Width of the layer before the lemma scripts.</summary>
    public int LemmaWidth { get; init; } = 96;

    /// <summary>Width of the two projections that the arc scorer multiplies.</summary>
    public int ArcWidth { get; init; } = 96;

    /// <summary>Width of the layer before the relations.</summary>
    public int RelationWidth { get; init; } = 96;

    /// <summary>Width of the description of a form.</summary>
    public int WordWidth => FormWidth + GramWidth + SuffixWidth + PrefixWidth + ShapeWidth;

    /// <summary>Width of the input of the first recurrent layer.</summary>
    public int InputWidth => WordWidth + StyleWidth;
}
