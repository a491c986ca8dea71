namespace Selon.Training.Networks;

/// <summary>Summed losses of a batch in nats.</summary>
internal readonly record struct BatchLoss(int Words, float Tags, float Lemmas, float Arcs, float Relations)
{
    public static BatchLoss operator +(BatchLoss left, BatchLoss right) => new(
        left.Words + right.Words, left.Tags + right.Tags, left.Lemmas + right.Lemmas,
        left.Arcs + right.Arcs, left.Relations + right.Relations);
}
