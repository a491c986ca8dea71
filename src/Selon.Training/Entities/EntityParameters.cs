using System.Numerics.Tensors;
using Selon.Knowledge.Recognition;

namespace Selon.Training.Entities;

/// <summary>The dense weights of the recogniser while it is trained.</summary>
internal sealed class EntityParameters
{
    public EntityParameters()
    {
        FormAgreement = new DenseParameter(Labels.Count * Labels.Count);
        RunAgreement = new DenseParameter(Labels.Count * Labels.Count);
        Transitions = new DenseParameter(LabelChain.Rows * Labels.Count);
        InnerTransitions = new DenseParameter(LabelChain.Rows * Labels.Count);
    }

    public DenseParameter FormAgreement { get; }

    public DenseParameter RunAgreement { get; }

    public DenseParameter Transitions { get; }

    public DenseParameter InnerTransitions { get; }

    public IEnumerable<DenseParameter> All =>
        [FormAgreement, RunAgreement, Transitions, InnerTransitions];

    /// <summary>Adds the values of others.</summary>
    public void Add(EntityParameters others)
    {
        foreach (var (own, other) in All.Zip(others.All))
            TensorPrimitives.Add(own.Values, other.Values, own.Values);
    }

    /// <summary>Multiplies all values.</summary>
    public void Scale(float factor)
    {
        foreach (var own in All)
            TensorPrimitives.Multiply(own.Values, factor, own.Values);
    }
}
