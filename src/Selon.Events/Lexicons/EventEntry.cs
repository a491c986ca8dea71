namespace Selon.Events.Lexicons;

/// <summary>A verb, noun or expression that names a political act.</summary>
/// <param name="Lemma">As the file writes it.</param>
/// <param name="Head">The verb or the first noun.</param>
/// <param name="IsPronominal">True for <c>s'emparer</c>.</param>
/// <param name="FixedWords">The words that follow the head, without articles and possessives.</param>
/// <param name="Type">The type.</param>
/// <param name="Mode">The mode; null for none.</param>
/// <param name="Cameo">The code.</param>
/// <param name="Actor">Where the actor stands.</param>
/// <param name="Recipient">Where the recipient stands, the preferred first.</param>
/// <param name="Conditions">What must hold.</param>
internal sealed record EventEntry(
    string Lemma, string Head, bool IsPronominal, IReadOnlyList<string> FixedWords, EventType Type, string? Mode, string Cameo,
    IReadOnlyList<Slot> Actor, IReadOnlyList<Slot> Recipient, Conditions Conditions)
{
    /// <summary>True where <c>en</c> belongs to the expression: s'en prendre.</summary>
    public bool HasEn { get; init; }

    /// <summary>Words with the same stem name the same act: exécuter, exécution.</summary>
    public string Stem { get; } = Head.Length > 5 ? Head[..5] : Head;

    /// <summary>True where all of the conditions are asked for.</summary>
    public bool Asks(Conditions conditions) => (Conditions & conditions) == conditions;
}
