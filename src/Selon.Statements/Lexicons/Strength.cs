namespace Selon.Statements.Lexicons;

/// <summary>How likely an occurrence whose frame and conditions are met is an attributed statement.</summary>
public enum Strength : byte
{
    /// <summary>Needs more evidence: a known source, a quotation, a neighbour of the same source.</summary>
    Low,
    /// <summary>More often than not.</summary>
    Medium,
    /// <summary>Nearly always.</summary>
    High,
}
