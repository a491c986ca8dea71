namespace Selon.Store.Adding;

/// <summary>What became of a document that was added.</summary>
public enum AddOutcome : byte
{
    /// <summary>It was there, from the same source.</summary>
    Known,
    /// <summary>It is new.</summary>
    Added,
    /// <summary>It was there; the source is new.</summary>
    SourceAdded,
    /// <summary>It was there and has a new analysis.</summary>
    AnalyzedAgain,
}
