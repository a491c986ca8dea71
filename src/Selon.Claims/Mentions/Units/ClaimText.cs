using Selon.Claims.Articles;
using Selon.Claims.Mentions.Lexicons;
using Selon.Statements;
using Selon.Text;
using StatementArticle = Selon.Statements.Trees.Article;

namespace Selon.Claims.Mentions.Units;

/// <summary>An article as claims are found in it: its trees, and which of its words belong to which statement.</summary>
internal sealed class ClaimText
{
    public ClaimText(ArticleReading reading, MentionLexicon lexicon)
    {
        Reading = reading;
        Lexicon = lexicon;
        Parsed = new StatementArticle(reading.Analysis, lexicon.Statements);
        Sentences = new SentenceRoles[Parsed.Trees.Length];
        for (var i = 0; i < Sentences.Length; i++)
            Sentences[i] = new SentenceRoles(Parsed.Trees[i], IsTitle(Parsed.Trees[i].Sentence.Span), lexicon, reading.Attributed.Statements);
        MarkStatements();
    }

    /// <summary>What the steps before found.</summary>
    public ArticleReading Reading { get; }

    /// <summary>The words of the language.</summary>
    public MentionLexicon Lexicon { get; }

    /// <summary>Trees and quotations.</summary>
    public StatementArticle Parsed { get; }

    /// <summary>The sentences in order.</summary>
    public SentenceRoles[] Sentences { get; }

    /// <summary>The characters.</summary>
    public string Text => Parsed.Text;

    /// <summary>The statements in order.</summary>
    public IReadOnlyList<Statement> Statements => Reading.Attributed.Statements;

    /// <summary>The sentence that holds or follows the position; the number of sentences where it lies behind the last.</summary>
    public int SentenceAt(int position)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Sentences[middle].Tree.Sentence.Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private bool IsTitle(TextSpan sentence) => Reading.Article.TextStart > 0 && sentence.Start < Reading.Article.TextStart;

    // The longest contents first, so that each word ends up with the innermost statement.
    private void MarkStatements()
    {
        var order = Enumerable.Range(0, Statements.Count)
            .OrderByDescending(number => Statements[number].Content.Sum(span => span.Length)).ThenBy(number => number);
        foreach (var number in order)
        {
            foreach (var span in Statements[number].Content)
                Mark(span, (roles, word) => roles.Content[word] = number);
            foreach (var span in Statements[number].Cue)
                Mark(span, (roles, word) => roles.Cue[word] = number);
            foreach (var source in Statements[number].Sources)
                Mark(source.Span, (roles, word) => roles.IsSource[word] = true);
        }
    }

    private void Mark(TextSpan span, Action<SentenceRoles, int> mark)
    {
        for (var sentence = SentenceAt(span.Start); sentence < Sentences.Length; sentence++)
        {
            var tree = Sentences[sentence].Tree;
            if (tree.Sentence.Span.Start >= span.End)
                return;
            for (var word = tree.WordAt(span.Start); word < tree.Count && tree[word].Span.Start < span.End; word++)
                mark(Sentences[sentence], word);
        }
    }
}
