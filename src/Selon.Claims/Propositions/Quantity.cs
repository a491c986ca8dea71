namespace Selon.Claims.Propositions;

/// <summary>A number, as exact as it is given.</summary>
/// <param name="Least">The least value that the words allow.</param>
/// <param name="Most">The greatest value that the words allow.</param>
/// <param name="Of">Key of what is counted; null where the words do not say it.</param>
public sealed record Quantity(double Least, double Most, string? Of)
{
    /// <summary>True where one value satisfies both.</summary>
    public bool IsCompatible(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Least <= other.Most && other.Least <= Most;
    }
}
