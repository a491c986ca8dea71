namespace Selon.Claims.Grouping;

/// <summary>The features of a pair by name.</summary>
/// <param name="Values">The values in the order of <see cref="PairFeatures.Names"/>.</param>
internal readonly record struct PairView(double[] Values)
{
    /// <summary>The value of a feature.</summary>
    public double this[string name] => Values[Array.IndexOf(PairFeatures.Names, name)];
}
