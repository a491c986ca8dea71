using System.Globalization;
using System.Text;
using Selon.Knowledge.Recognition;

namespace Selon.Training.Entities;

/// <summary>Counts of right, found and annotated names of each type; a name is right with its exact span and type.</summary>
internal sealed class NameScores
{
    private readonly int[] _right = new int[Types.Length];
    private readonly int[] _found = new int[Types.Length];
    private readonly int[] _gold = new int[Types.Length];

    /// <summary>All types in their order.</summary>
    public static EntityType[] Types { get; } = Enum.GetValues<EntityType>();

    /// <summary>The types that the bar is set on.</summary>
    public static EntityType[] Main { get; } = [EntityType.Person, EntityType.Place, EntityType.Organization];

    /// <summary>Counts the names of a text.</summary>
    public void Add(IEnumerable<AnnotatedName> found, IEnumerable<AnnotatedName> gold)
    {
        var expected = gold.ToHashSet();
        var given = found.ToHashSet();
        foreach (var name in given)
        {
            _found[(int)name.Type]++;
            if (expected.Contains(name))
                _right[(int)name.Type]++;
        }
        foreach (var name in expected)
            _gold[(int)name.Type]++;
    }

    /// <summary>Precision, recall and F1 over some types.</summary>
    public (double Precision, double Recall, double F1, int Gold) Of(params EntityType[] types)
    {
        var (right, found, gold) = (types.Sum(t => _right[(int)t]), types.Sum(t => _found[(int)t]), types.Sum(t => _gold[(int)t]));
        return (right / Math.Max(1.0, found), right / Math.Max(1.0, gold), 2.0 * right / Math.Max(1, found + gold), gold);
    }

    /// <summary>A table in percent: the types of the bar together, then each type.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        Append(table, "person, place, organization", Of(Main));
        foreach (var type in Types)
            Append(table, type.ToString().ToLowerInvariant(), Of(type));
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, (double Precision, double Recall, double F1, int Gold) score) =>
        table.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-28} P {100 * score.Precision,6:F2}  R {100 * score.Recall,6:F2}  F1 {100 * score.F1,6:F2}  of {score.Gold}\n"));
}
