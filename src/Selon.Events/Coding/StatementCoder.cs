using Selon.Statements;
using Selon.Syntax;

namespace Selon.Events.Coding;

/// <summary>Gives statements the code of what they are: an appeal, an accusation, a refusal. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Goes by act, verb, negation and what the statement is about, with the rows of <c>statement-codes.tsv</c>. Of a long content only
/// the first words count: they say what it is about.
/// </remarks>
public sealed class StatementCoder
{
    private static readonly Lazy<StatementCoder> LazyFrench = new(() => new StatementCoder("fr"));

    private readonly CodeTable _table;
    private readonly TopicFinder _topics;

    private StatementCoder(string language)
    {
        _table = new CodeTable(language);
        _topics = new TopicFinder(language);
    }

    /// <summary>The coder of French statements, read on first use.</summary>
    public static StatementCoder French => LazyFrench.Value;

    /// <summary>Loads the words of a language, for example <c>fr</c>.</summary>
    /// <exception cref="InvalidDataException">There are none, or a file is malformed; the message says what, where and what was expected.</exception>
    public static StatementCoder Load(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        return new StatementCoder(language);
    }

    /// <summary>The codes of the statements of a text, in their order.</summary>
    /// <remarks>Time grows with the number of statements and the length of the text, not with their product.</remarks>
    public IReadOnlyList<StatementCode> Code(Analysis analysis, IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(statements);
        var words = new ContentWords(analysis);
        var codes = new StatementCode[statements.Count];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = _table.Find(statements[i], _topics.Find(words.Of(statements[i].Content)));
        return codes;
    }
}
