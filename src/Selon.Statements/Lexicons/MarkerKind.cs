namespace Selon.Statements.Lexicons;

/// <summary>What a fixed expression beside the verb contributes to a statement.</summary>
public enum MarkerKind : byte
{
    /// <summary><c>source-preposition</c>: the source follows as its complement (selon, d'après, aux yeux de).</summary>
    SourcePreposition,
    /// <summary><c>source-phrase</c>: the expression is the source, or holds it in itself (de source policière, à mon avis).</summary>
    SourcePhrase,
    /// <summary><c>anonymity</c>: the source is not to be named (sous couvert d'anonymat).</summary>
    Anonymity,
    /// <summary><c>hedge</c>: distance from the content (prétendu, sans preuve).</summary>
    Hedge,
    /// <summary><c>channel</c>: the channel follows (dans une interview à).</summary>
    Channel,
    /// <summary><c>quoted-by</c>: the medium follows that quotes or asks the source (cité par, interrogé par).</summary>
    QuotedBy,
}
