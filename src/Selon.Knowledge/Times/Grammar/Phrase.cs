using System.Globalization;
using Selon.Knowledge.Times.Words;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>A sentence as the grammar sees it: lexemes, and the way back to the words of the tree.</summary>
internal sealed class Phrase
{
    private static readonly Lexeme s_none = Lexeme.None;
    private static readonly WordNode s_unknown = new();
    private readonly Lexeme[] _lexemes;

    private Phrase(Sentence sentence, string text, Lexeme[] lexemes)
    {
        Sentence = sentence;
        Text = text;
        _lexemes = lexemes;
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lexemes it has.</summary>
    public int Count => _lexemes.Length;

    /// <summary>A lexeme; <see cref="Lexeme.None"/> outside the sentence, so that rules may look around freely.</summary>
    public ref readonly Lexeme this[int index] => ref (uint)index < (uint)_lexemes.Length ? ref _lexemes[index] : ref s_none;

    /// <summary>Cuts a sentence into lexemes: the longest known phrase, else one atom.</summary>
    public static Phrase Read(string text, Sentence sentence, TimeWords words)
    {
        var lexemes = new List<Lexeme>((sentence.Span.Length / 4) + 4);
        var end = sentence.Span.End;
        var body = text.AsSpan(0, end);
        for (var at = sentence.Span.Start; Atoms.Next(body, at) is { IsEmpty: false } atom;)
        {
            var lexeme = ReadLexeme(body, atom, at, words);
            lexemes.Add(lexeme);
            at = lexeme.Span.End;
        }
        return new Phrase(sentence, text, [.. lexemes]);
    }

    /// <summary>From the first to the last of these lexemes, <paramref name="end"/> exclusive.</summary>
    public TextSpan Span(int first, int end) => new(this[first].Span.Start, this[end - 1].Span.End);

    /// <summary>True where the lexeme is written with a capital letter.</summary>
    public bool IsCapital(int index) => this[index] is { Span.IsEmpty: false } lexeme && char.IsUpper(Text[lexeme.Span.Start]);

    /// <summary>True where the lexeme is a word of letters.</summary>
    public bool IsWord(int index) => this[index] is { Span.IsEmpty: false } lexeme && char.IsLetter(Text[lexeme.Span.Start]);

    /// <summary>The word of the tree in which a lexeme begins, null where there is none.</summary>
    public Word? WordAt(int index)
    {
        if (this[index] is not { Span.IsEmpty: false } lexeme)
            return null;
        var words = Sentence.Words;
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (words[middle].Span.End <= lexeme.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < words.Length ? words[low] : null;
    }

    private static Lexeme ReadLexeme(ReadOnlySpan<char> text, TextSpan atom, int previousEnd, TimeWords words)
    {
        var isGlued = atom.Start == previousEnd && atom.Start > 0;
        var first = text[atom.Start];
        if (char.IsAsciiDigit(first))
        {
            var value = atom.Length <= 9 ? int.Parse(text.Slice(atom.Start, atom.Length), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
            return new Lexeme(atom, [], 0, atom.Length, value, isGlued, '\0');
        }
        var (span, found) = (atom, s_unknown);
        var node = TimeWords.Step(words.Root, text.Slice(atom.Start, atom.Length));
        for (var next = atom; node is not null;)
        {
            if (node.Senses.Length > 0)
                (span, found) = (new TextSpan(atom.Start, next.End), node);
            if (!node.GoesOn || (next = Atoms.Next(text, next.End)).IsEmpty)
                break;
            node = TimeWords.Step(node, text.Slice(next.Start, next.Length));
        }
        return new Lexeme(span, found.Senses, found.Kinds, 0, -1, isGlued, span.Length == 1 && !char.IsLetter(first) ? first : '\0');
    }
}
