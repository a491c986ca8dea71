namespace Selon.Events.Figures;

/// <summary>A quantity in words or digits.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Low">The least that it allows; null for no lower bound.</param>
/// <param name="High">The most that it allows; null for no upper bound.</param>
/// <param name="Noun">The word of what is counted; the last word of the quantity where it stands alone.</param>
/// <param name="IsOne">True for a bare "un" or "une", which is an article most often.</param>
internal sealed record Quantity(int First, int Last, long? Low, long? High, int Noun, bool IsOne);
