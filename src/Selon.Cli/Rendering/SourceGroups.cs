using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Cli.Rendering;

/// <summary>Puts the statements of a text under their sources, both in the order of the text.</summary>
/// <remarks>
/// A source is the same where the words for it are, case aside; a pronoun counts as the name that it refers to, and one
/// whose name is not known only as itself: two different people may be "il".
/// </remarks>
internal sealed class SourceGroups
{
    private readonly string _text;
    private readonly string _and;
    private readonly HashSet<TextSpan> _pronouns;
    private readonly ILookup<string, Statement> _children;

    public SourceGroups(Analysis analysis, IReadOnlyList<Statement> statements, string and)
    {
        _text = analysis.Text.Text;
        _and = and;
        _pronouns = Pronouns(analysis);
        var ids = statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        _children = statements.ToLookup(s => s.Parent is { } parent && ids.Contains(parent) ? parent : "", StringComparer.Ordinal);
        Top = Group(_children[""]);
        var sources = statements.SelectMany(s => s.Sources).DistinctBy(s => Key(s, Name(s))).ToList();
        SourceCount = sources.Count;
        AnonymousCount = sources.Count(s => s.IsAnonymous);
    }

    /// <summary>The groups of the statements that stand in no other.</summary>
    public IReadOnlyList<SourceGroup> Top { get; }

    /// <summary>How many different sources the statements have.</summary>
    public int SourceCount { get; }

    /// <summary>How many of them are anonymous.</summary>
    public int AnonymousCount { get; }

    /// <summary>The groups of the statements that stand in this one.</summary>
    public IReadOnlyList<SourceGroup> In(Statement statement) => Group(_children[statement.Id]);

    private List<SourceGroup> Group(IEnumerable<Statement> statements)
    {
        var groups = new List<SourceGroup>();
        var byKey = new Dictionary<string, SourceGroup>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var names = statement.Sources.Select(Name).ToArray();
            var key = string.Join('\n', statement.Sources.Zip(names, Key));
            if (!byKey.TryGetValue(key, out var group))
            {
                group = new SourceGroup(key, Join(names), statement.Sources);
                byKey.Add(key, group);
                groups.Add(group);
            }
            group.Statements.Add(statement);
        }
        return groups;
    }

    private string Name(Source source) => PrintableText.Of((source.RefersTo ?? source.Span).Of(_text));

    private string Key(Source source, string name) =>
        source.RefersTo is null && _pronouns.Contains(source.Span) ? source.Span.ToString() : name.ToLowerInvariant().Replace('’', '\'');

    private string Join(string[] names) =>
        names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + _and + names[^1];

    private static HashSet<TextSpan> Pronouns(Analysis analysis)
    {
        var pronouns = new HashSet<TextSpan>();
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var word in sentence.Words)
            {
                if (word.Upos == PartOfSpeech.Pron)
                    pronouns.Add(word.Span);
            }
        }
        return pronouns;
    }
}
