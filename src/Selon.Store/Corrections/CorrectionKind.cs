namespace Selon.Store.Corrections;

/// <summary>What a person corrects.</summary>
public enum CorrectionKind : byte
{
    /// <summary>The target is the actor that the value names: two ids are one.</summary>
    MergeActors,
    /// <summary>In the document that the value names, the target is somebody else of the same name.</summary>
    SplitActor,
    /// <summary>The target claim and the one that the value names are one.</summary>
    MergeClaims,
    /// <summary>The mention that the value names is not of the target claim.</summary>
    SplitClaim,
    /// <summary>The statement was not made as it was found; what hangs on it does not count.</summary>
    RejectStatement,
    /// <summary>The claim has the status that the value names, whatever the rules say.</summary>
    SetStatus,
    /// <summary>The information has the number of the Admiralty code that the value names, 1 to 6.</summary>
    SetGrade,
    /// <summary>The actor or outlet has the letter of the Admiralty code that the value names, A to F.</summary>
    SetReliability,
    /// <summary>A remark on a document, statement, event, claim or actor.</summary>
    AddNote,
}
