namespace Selon.Statements.Models;

/// <summary>Takes the facts of a candidate one by one.</summary>
internal interface IFeatureSink
{
    /// <summary>A fact with a value.</summary>
    void Add(string name, string value);

    /// <summary>A fact with two values.</summary>
    void Add(string name, string first, string second);
}
