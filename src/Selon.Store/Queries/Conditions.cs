using System.Globalization;

namespace Selon.Store.Queries;

/// <summary>The conditions of a query and the values of their parameters. What users write only ever becomes a value.</summary>
internal sealed class Conditions
{
    private readonly List<string> _conditions = [];
    private readonly List<(string, object?)> _parameters = [];

    /// <summary>The parameters.</summary>
    public (string, object?)[] Parameters => [.. _parameters];

    /// <summary>True where nothing can be found.</summary>
    public bool IsNever { get; private set; }

    /// <summary>The conditions after "where"; empty where there are none.</summary>
    public override string ToString() => _conditions.Count == 0 ? "" : "where " + string.Join(" and ", _conditions);

    /// <summary>Adds a condition; its values stand at {0}, {1} …</summary>
    public Conditions Add(string condition, params ReadOnlySpan<object?> values)
    {
        var names = new object[values.Length];
        for (var i = 0; i < values.Length; i++)
            names[i] = Parameter(values[i]);
        _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, names));
        return this;
    }

    /// <summary>Adds a condition on numbers that the dossier itself gave: <c>x in (1, 2)</c>; with none nothing is found.</summary>
    public Conditions AddIn(string condition, IReadOnlyCollection<long> numbers)
    {
        IsNever |= numbers.Count == 0;
        _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, string.Join(", ", numbers)));
        return this;
    }

    /// <summary>Adds a condition in which those of another query stand at {0}, with their "where".</summary>
    public Conditions AddAll(string condition, Conditions inner)
    {
        // Both count their parameters from 0.
        var text = inner.ToString();
        for (var i = inner._parameters.Count - 1; i >= 0; i--)
            text = text.Replace(inner._parameters[i].Item1, $"$q{i}", StringComparison.Ordinal);
        for (var i = 0; i < inner._parameters.Count; i++)
            _parameters.Add(($"$q{i}", inner._parameters[i].Item2));
        _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, text.Length == 0 ? "where true" : text));
        return this;
    }

    /// <summary>A name for a value.</summary>
    public string Parameter(object? value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"$p{_parameters.Count}");
        _parameters.Add((name, value));
        return name;
    }

    /// <summary>The page that a filter asks for.</summary>
    public static string Page(DossierFilter filter) => string.Create(CultureInfo.InvariantCulture, $"limit {filter.Limit ?? -1} offset {filter.Offset}");
}
