namespace Selon.Store.Adding;

/// <summary>What is to be done with a document.</summary>
public enum DocumentNeed : byte
{
    /// <summary>Nothing: the text and the source are there.</summary>
    Nothing,
    /// <summary>The text is there and analysed; the source is new.</summary>
    Source,
    /// <summary>It is to be analysed.</summary>
    Analysis,
}
