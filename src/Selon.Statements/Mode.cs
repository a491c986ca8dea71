namespace Selon.Statements;

/// <summary>How the words of a statement are given.</summary>
public enum Mode : byte
{
    /// <summary>No quotation marks.</summary>
    Indirect,
    /// <summary>Partly in quotation marks.</summary>
    Mixed,
    /// <summary>Wholly in quotation marks.</summary>
    Direct,
}
