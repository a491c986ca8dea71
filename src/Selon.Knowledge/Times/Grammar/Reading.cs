using Selon.Knowledge.Times.Context;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>An expression that the grammar has read: where, and what it means.</summary>
/// <param name="Phrase">The sentence.</param>
/// <param name="First">First lexeme of the span.</param>
/// <param name="End">The lexeme after the span.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Rule">The rule that read it.</param>
internal sealed record Reading(Phrase Phrase, int First, int End, Meaning Meaning, string Rule)
{
    /// <summary>The mod of TIMEX3, "" for none.</summary>
    public string Modifier { get; init; } = "";

    /// <summary>What the preposition says.</summary>
    public Signal Signal { get; init; }

    /// <summary>The tense of the clause; set when the text is read.</summary>
    public Tense Tense { get; set; }

    /// <summary>True where it belongs to a noun, not to the verb.</summary>
    public bool IsOfNoun { get; set; }

    /// <summary>1 for the first, 2 for the second time of a stretch ("du 3 au 5 mai"), 0 for any other.</summary>
    public int PartOfRange { get; set; }
}
