using Selon.Events.Lexicons;
using Selon.Knowledge.Times;
using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Events.Trees;

/// <summary>A word or expression that names an event, with what its own clause says of it.</summary>
internal sealed class EventMention
{
    /// <summary>The entry of the lexicon.</summary>
    public required EventEntry Entry { get; set; }

    /// <summary>What it is instead where the text tells of a protest and nobody is said to have done it: "des voitures ont été incendiées".</summary>
    public EventEntry? AmidProtest { get; set; }

    /// <summary>The sentence.</summary>
    public required SentenceTree Tree { get; init; }

    /// <summary>The word that bears it in the tree.</summary>
    public required int Word { get; init; }

    /// <summary>The words of the trigger in order.</summary>
    public required int[] Words { get; init; }

    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>True for a noun.</summary>
    public bool IsNoun { get; init; }

    /// <summary>The verb that carries or governs a noun, -1 for none; the verb itself for a verb.</summary>
    public int Governor { get; set; } = -1;

    /// <summary>Who does it.</summary>
    public List<Party> Actors { get; set; } = [];

    /// <summary>Whom it is done to.</summary>
    public List<Party> Recipients { get; set; } = [];

    /// <summary>True where it counts only if the text tells of other political acts of the kind.</summary>
    public bool IsTentative { get; set; }

    /// <summary>What is seized, cancelled, withdrawn: told apart where the recipient is somebody else.</summary>
    public List<Party> Objects { get; set; } = [];

    /// <summary>True where it can only be a mention of an event told elsewhere.</summary>
    public bool IsMentionOnly { get; set; }

    /// <summary>When; null where its clause does not say.</summary>
    public TimeExpression? Time { get; set; }

    /// <summary>Where; null where its clause does not say.</summary>
    public Party? Place { get; set; }

    /// <summary>Whether it happened.</summary>
    public Factuality Factuality { get; set; }

    /// <summary>The statement that it is the act of, -1 for none.</summary>
    public int Own { get; set; } = -1;

    /// <summary>The statement that vouches for it, -1 for the author.</summary>
    public int VouchedBy { get; set; } = -1;

    /// <summary>The request, promise, threat or refusal whose content it is, -1 for none.</summary>
    public int WithinStatement { get; set; } = -1;

    /// <summary>True where an accusation is about it.</summary>
    public bool IsAccusedOf { get; set; }

    /// <summary>True where a denial holds it.</summary>
    public bool IsDenied { get; set; }

    /// <summary>True in the title.</summary>
    public bool IsInTitle { get; set; }

    /// <summary>True for a noun with a definite article, a demonstrative or a possessive.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>True for a noun that opens a new one: "un attentat", "deux attaques", "une autre explosion".</summary>
    public bool IsIndefinite { get; set; }

    /// <summary>True for a plural noun.</summary>
    public bool IsPlural { get; set; }

    /// <summary>The type.</summary>
    public EventType Type => Entry.Type;

    /// <summary>True where it may be a step of a larger attack.</summary>
    public bool IsStep => Entry.Asks(Conditions.Step);

    /// <summary>Where it begins.</summary>
    public int Start => Tree[Words[0]].Span.Start;

    /// <summary>The characters of the trigger, neighbouring words together.</summary>
    public IReadOnlyList<TextSpan> Spans()
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < Words.Length; i++)
        {
            var last = i;
            while (last + 1 < Words.Length && (Words[last + 1] - Words[last] <= 2 || Words[last + 1] - Words[last] == 3 && Tree[Words[last] + 1].Span == Tree[Words[last] + 2].Span))
                last++;
            spans.Add(Tree.Span(Words[i], Words[last]));
            i = last;
        }
        return spans;
    }
}
