namespace Selon.Syntax.Tokenization;

/// <summary>What is open at a place in a sentence: how long it is so far, and its quotation marks and brackets.</summary>
internal struct SentenceState
{
    /// <summary>Tokens so far.</summary>
    public int Length;

    /// <summary>True where a finite verb has been met.</summary>
    public bool HasVerb;

    private int _quotes;
    private int _brackets;
    private bool _straightQuote;

    /// <summary>Takes up the next token.</summary>
    public void Add(TokenShape shape, WordKnowledge word, bool isDoubleQuote)
    {
        HasVerb |= word.Class == WordClass.FiniteVerb;
        Length++;
        switch (shape)
        {
            case TokenShape.OpeningQuote: _quotes++; break;
            case TokenShape.ClosingQuote: _quotes = Math.Max(0, _quotes - 1); break;
            case TokenShape.OpeningBracket: _brackets++; break;
            case TokenShape.ClosingBracket: _brackets = Math.Max(0, _brackets - 1); break;
            case TokenShape.StraightQuote when isDoubleQuote: _straightQuote = !_straightQuote; break;
        }
    }

    /// <summary>Begins the next sentence; quotation marks stay open over it, brackets do not.</summary>
    public void BeginSentence()
    {
        Length = 0;
        HasVerb = false;
        _brackets = 0;
    }

    /// <summary>Forgets all: the paragraph has ended.</summary>
    public void BeginParagraph() => this = default;

    /// <summary>True after an opening " that has not been closed.</summary>
    public readonly bool IsStraightQuoteOpen => _straightQuote;

    /// <summary>What is open, as a small number.</summary>
    public readonly uint Open => (_quotes > 0 ? 1u : 0) | (_straightQuote ? 2u : 0) | (_brackets > 0 ? 4u : 0);

    /// <summary>The length in a few classes.</summary>
    public readonly uint LengthClass => Length switch
    {
        <= 3 => (uint)Length,
        <= 5 => 4,
        <= 8 => 5,
        <= 15 => 6,
        <= 30 => 7,
        _ => 8,
    };
}
