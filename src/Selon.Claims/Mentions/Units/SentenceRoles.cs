using Selon.Claims.Mentions.Lexicons;
using Selon.Statements;
using Selon.Statements.Trees;

namespace Selon.Claims.Mentions.Units;

/// <summary>A sentence with the statement that each of its words belongs to.</summary>
internal sealed class SentenceRoles
{
    /// <summary>No statement: the author's own words.</summary>
    public const int Author = -1;

    private readonly MentionLexicon _lexicon;
    private readonly IReadOnlyList<Statement> _statements;

    public SentenceRoles(SentenceTree tree, bool isTitle, MentionLexicon lexicon, IReadOnlyList<Statement> statements)
    {
        _lexicon = lexicon;
        _statements = statements;
        Tree = tree;
        IsTitle = isTitle;
        Words = new FoldedSentence(tree);
        Content = new int[tree.Count];
        Array.Fill(Content, Author);
        Cue = new int[tree.Count];
        Array.Fill(Cue, Author);
        IsSource = new bool[tree.Count];
        Part = new int[tree.Count];
        for (var word = 1; word < tree.Count; word++)
            Part[word] = Part[word - 1] + (tree[word - 1].Form is ":" or ";" ? 1 : 0);
    }

    /// <summary>The tree.</summary>
    public SentenceTree Tree { get; }

    /// <summary>True for a sentence of the title.</summary>
    public bool IsTitle { get; }

    /// <summary>The words without case and accents.</summary>
    public FoldedSentence Words { get; }

    /// <summary>For each word the innermost statement in whose content it stands, <see cref="Author"/> for none.</summary>
    public int[] Content { get; }

    /// <summary>For each word the statement whose cue it is, <see cref="Author"/> for none.</summary>
    public int[] Cue { get; }

    /// <summary>For each word whether it names a source.</summary>
    public bool[] IsSource { get; }

    /// <summary>For each word the number of colons and semicolons before it.</summary>
    public int[] Part { get; }

    /// <summary>True for a noun that stands for what somebody said.</summary>
    public bool IsClaimNoun(string lemma) => _lexicon.ClaimNoun(lemma) is not (null or ClaimNounClass.Matter);

    /// <summary>True for a statement that answers another: what it denies or confirms is its own content, whoever said it.</summary>
    public bool IsAnswered(int statement) =>
        statement != Author && (_statements[statement].Act is Act.Deny or Act.Refuse or Act.Confirm);
}
