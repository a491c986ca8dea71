namespace Selon.Claims;

/// <summary>How one claim stands to another.</summary>
public enum ClaimRelation : byte
{
    /// <summary>Of the same matter, without one of the closer relations.</summary>
    Related,
    /// <summary>Says the same.</summary>
    Identical,
    /// <summary>Makes the other likelier.</summary>
    Supports,
    /// <summary>Cannot be true together with the other.</summary>
    Refutes,
    /// <summary>Says the same with more detail.</summary>
    Narrows,
    /// <summary>Says the same with another number.</summary>
    QuantityConflict,
    /// <summary>A says that B did it, B says that A did it.</summary>
    CounterAccusation,
    /// <summary>Denies having said the other.</summary>
    DeniesHavingSaid,
}
