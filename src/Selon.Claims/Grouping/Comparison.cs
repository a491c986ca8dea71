namespace Selon.Claims.Grouping;

/// <summary>How two mentions stand to each other.</summary>
/// <param name="Relation">The relation of the first to the second; null where they have nothing to do with each other.</param>
/// <param name="Score">How likely both say the same, 0 to 1.</param>
public readonly record struct Comparison(ClaimRelation? Relation, double Score)
{
    /// <summary>The score from which two mentions are taken to say the same.</summary>
    public const double SameFrom = 0.5;

    /// <summary>True where both are taken to say the same.</summary>
    public bool IsSame => Score >= SameFrom;
}
