namespace Selon.Events;

/// <summary>The names of factuality values as the public formats write them.</summary>
public static class FactualityNames
{
    private static readonly string[] s_names = ["CT+", "PR+", "PS+", "CT-", "FUTURE", "HYP", "GEN"];

    /// <summary>The name: <c>CT+</c>.</summary>
    public static string Name(this Factuality factuality) => s_names[(int)factuality];

    /// <summary>Reads a name.</summary>
    /// <returns>False where no value is called so; case counts.</returns>
    public static bool TryParse(string name, out Factuality factuality)
    {
        var index = Array.IndexOf(s_names, name);
        factuality = (Factuality)Math.Max(0, index);
        return index >= 0;
    }
}
