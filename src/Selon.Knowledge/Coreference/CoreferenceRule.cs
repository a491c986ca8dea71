namespace Selon.Knowledge.Coreference;

/// <summary>One kind of evidence by which an expression is put into a chain.</summary>
internal abstract class CoreferenceRule(string name)
{
    /// <summary>The name that results bear.</summary>
    public string Name { get; } = name;

    /// <summary>The chain to which the expression belongs, null where the rule has nothing to say.</summary>
    public abstract Link? Find(CoreferenceState state, Expression expression);
}
