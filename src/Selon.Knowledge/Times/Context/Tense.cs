namespace Selon.Knowledge.Times.Context;

/// <summary>Where the clause of an expression stands in time.</summary>
internal enum Tense : byte
{
    /// <summary>No verb says it.</summary>
    Unknown,

    /// <summary>Before the writing.</summary>
    Past,

    /// <summary>Present: at the writing or soon after it.</summary>
    Present,

    /// <summary>After the writing.</summary>
    Future,
}
