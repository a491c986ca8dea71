namespace Selon.Knowledge.Coreference;

/// <summary>The most prominent chain and how far it stands out.</summary>
internal readonly record struct Ranking(Chain? Best, double Score, double Margin)
{
    /// <summary>From 0.5 without margin towards 0.95.</summary>
    public double Confidence => Math.Clamp(0.5 + (Margin * 0.2), 0.5, 0.95);
}
