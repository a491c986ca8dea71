using Selon.Knowledge;
using Selon.Statements.Channels;
using Selon.Statements.Lexicons;
using Selon.Statements.Models;
using Selon.Statements.Resolution;
using Selon.Statements.Rules;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements;

/// <summary>
/// Finds what a text attributes to somebody: who says what, in which words, with what force.
/// </summary>
/// <remarks>
/// Rules propose candidates from the tree and the quotation marks; candidates for the same cue are settled in the
/// order of <see cref="RuleList"/>; then sources, channels, nesting and the relations between statements are
/// resolved. Immutable and safe to share between threads. Linear in the length of the text.
/// </remarks>
public sealed class StatementFinder
{
    private readonly Lexicon _lexicon;
    private readonly StatementModel? _model;

    /// <summary>Makes a finder with the words of a language.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="model">Decides which candidates are statements; null leaves it to the strength that the lexicon gives.</param>
    public StatementFinder(Lexicon lexicon, StatementModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _model = model;
    }

    /// <summary>Loads the French finder with the model of a folder such as <c>models/fr</c>.</summary>
    /// <exception cref="IOException">The file statements.tsv is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static StatementFinder Load(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return new StatementFinder(Lexicon.French, StatementModel.Load(Path.Combine(directory, "statements.tsv")));
    }

    /// <summary>The statements of a text in the order of their contents.</summary>
    public IReadOnlyList<Statement> Find(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var article = new Article(analysis, _lexicon);
        return SourceReferences.Resolve(article, analysis, EntityReading.Empty, FindIn(article));
    }

    /// <summary>The statements of a text with their sources resolved to the entities that it names.</summary>
    /// <param name="analysis">The text and its trees.</param>
    /// <param name="entities">Who, where and when in the same text.</param>
    public AttributedReading Find(Analysis analysis, EntityReading entities)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(entities);
        var article = new Article(analysis, _lexicon);
        return Resolve(article, analysis, entities, FindIn(article));
    }

    /// <summary>Resolves the sources of statements that were found before.</summary>
    internal AttributedReading Resolve(Analysis analysis, EntityReading entities, IReadOnlyList<Statement> statements) =>
        Resolve(new Article(analysis, _lexicon), analysis, entities, statements);

    private static AttributedReading Resolve(Article article, Analysis analysis, EntityReading entities, IReadOnlyList<Statement> statements) =>
        SourceResolver.Resolve(analysis, entities, SourceReferences.Resolve(article, analysis, entities, statements, out var coreference)) with { Coreference = coreference };

    private IReadOnlyList<Statement> FindIn(Article article)
    {
        var candidates = Propose(article);
        CandidateResolution.Resolve(article, candidates, _model);
        return StatementBuilder.Build(article, candidates);
    }

    /// <summary>What the rules propose for a text, likely or not: what a model is trained on.</summary>
    internal static List<Candidate> Propose(Article article)
    {
        var candidates = ProposeAll(article);
        CandidateResolution.Prepare(article, candidates);
        return candidates;
    }

    private static List<Candidate> ProposeAll(Article article)
    {
        var candidates = new List<Candidate>();
        foreach (var tree in article.Trees)
        {
            for (var word = 0; word < tree.Count; word++)
            {
                if (VerbCues.Find(article, tree, word) is { } cue)
                    ProposeVerb(cue, candidates);
                foreach (var rule in RuleList.Others)
                    rule.Propose(article, tree, word, candidates);
            }
        }
        foreach (var candidate in candidates)
            ChannelFinder.Add(article, article.Trees[candidate.Sentence], candidate);
        SharedChannels.Apply(article, candidates);
        return candidates;
    }

    // Where no construction fits, once more without the conditions of the lexicon: the model may know better.
    private static void ProposeVerb(VerbCue cue, List<Candidate> candidates)
    {
        if (TryRules(cue, candidates))
            return;
        cue.IsLenient = true;
        TryRules(cue, candidates);
    }

    private static bool TryRules(VerbCue cue, List<Candidate> candidates)
    {
        foreach (var rule in RuleList.Verbs)
        {
            if (rule.Propose(cue) is not { } candidate)
                continue;
            candidates.Add(candidate);
            return true;
        }
        return false;
    }
}
