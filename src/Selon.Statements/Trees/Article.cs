using Selon.Statements.Lexicons;
using Selon.Statements.Quotations;
using Selon.Syntax;

namespace Selon.Statements.Trees;

/// <summary>One text as the rules see it: its trees and its quotations. Immutable.</summary>
internal sealed class Article
{
    /// <summary>Prepares an analysis.</summary>
    public Article(Analysis analysis, Lexicon lexicon)
    {
        Lexicon = lexicon;
        Text = analysis.Text.Text;
        Quotations = new QuotationMap(Text);
        Trees = new SentenceTree[analysis.Sentences.Count];
        for (var i = 0; i < Trees.Length; i++)
            Trees[i] = new SentenceTree(analysis.Sentences[i], i);
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The words of the language.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The quotations.</summary>
    public QuotationMap Quotations { get; }

    /// <summary>The sentences in order.</summary>
    public SentenceTree[] Trees { get; }

    /// <summary>The first character from <paramref name="position"/> that is no white space; the end of the text counts as a line end.</summary>
    public char Next(int position)
    {
        while (position < Text.Length && char.IsWhiteSpace(Text[position]))
            position++;
        return position < Text.Length ? Text[position] : '\n';
    }

    /// <summary>The last character before <paramref name="position"/> that is no white space; the start of the text counts as a line end.</summary>
    public char Previous(int position)
    {
        while (position > 0 && char.IsWhiteSpace(Text[position - 1]))
            position--;
        return position > 0 ? Text[position - 1] : '\n';
    }
}
