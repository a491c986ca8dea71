namespace Selon.Events.Figures;

/// <summary>What a word of quantity does; the names are those of quantities.tsv.</summary>
internal enum QuantityKind : byte
{
    /// <summary>Adds to the number.</summary>
    Number,
    /// <summary>Multiplies what stands before it.</summary>
    Times,
    /// <summary>A round number.</summary>
    About,
    /// <summary>Several times a round number.</summary>
    Many,
    /// <summary>An open number of its own.</summary>
    Vague,
    /// <summary>The number or more.</summary>
    AtLeast,
    /// <summary>More than the number.</summary>
    MoreThan,
    /// <summary>Less than the number.</summary>
    LessThan,
    /// <summary>The number or less.</summary>
    AtMost,
    /// <summary>Somewhat less than the number.</summary>
    Near,
    /// <summary>About the number.</summary>
    Around,
    /// <summary>Two numbers follow.</summary>
    Between,
    /// <summary>Stands between two numbers.</summary>
    Range,
}
