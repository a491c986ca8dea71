namespace Selon.Claims.Propositions;

/// <summary>How what is said stands to what is.</summary>
public enum Modality : byte
{
    /// <summary>Said to be or to have been so.</summary>
    Done,
    /// <summary>Still to come: planned, promised, announced.</summary>
    Planned,
    /// <summary>Asked for or ordered.</summary>
    Asked,
    /// <summary>Possible, feared, supposed.</summary>
    Possible,
}
