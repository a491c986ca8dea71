using Selon.Syntax.Networks;

namespace Selon.Syntax.Models;

/// <summary>A trained tagger, lemmatizer and parser as it stands in a file.</summary>
/// <param name="Shape">Sizes of the network.</param>
/// <param name="Inventory">What its classes stand for.</param>
/// <param name="DefaultStyle">Name of the annotation style to follow where the caller names none.</param>
/// <param name="Weights">The trained matrices by name, row by row; of a model from a file without the large tables.</param>
internal sealed record SyntaxModel(
    NetworkShape Shape, SyntaxInventory Inventory, string DefaultStyle, IReadOnlyDictionary<string, float[]> Weights)
{
    /// <summary>The embedding tables that stay in half precision.</summary>
    public static readonly IReadOnlyList<string> LargeTables = ["forms", "grams", "prefixes", "suffixes"];

    /// <summary>The large tables of a model that was read from a file.</summary>
    public IReadOnlyDictionary<string, HalfTable> Tables { get; init; } = new Dictionary<string, HalfTable>();

    /// <summary>A large table, wherever it stands.</summary>
    public HalfTable Table(string name) => Tables.TryGetValue(name, out var table) ? table : HalfTable.Of(Weights[name]);

    /// <summary>The network that follows a style; null for the default.</summary>
    /// <exception cref="ArgumentException">The model does not know the style.</exception>
    public SyntaxNetwork MakeNetwork(string? style = null)
    {
        style ??= DefaultStyle;
        var index = Inventory.Styles.ToList().IndexOf(style);
        if (index < 0)
            throw new ArgumentException($"The model knows the annotation styles {string.Join(", ", Inventory.Styles)}, not '{style}'.", nameof(style));
        return new SyntaxNetwork(Inventory, Shape, name => Weights[name], Table, index + 1);
    }
}
