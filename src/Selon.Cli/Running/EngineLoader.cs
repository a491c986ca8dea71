using Selon.Cli.Running.Adding;
using Selon.Events;
using Selon.Events.Coding;
using Selon.Events.Lexicons;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;

namespace Selon.Cli.Running;

/// <summary>Loads the engine from the models.</summary>
internal static class EngineLoader
{
    private const string Language = "fr";

    /// <summary>Loads what a command needs; the parts are loaded at the same time.</summary>
    /// <param name="withStatements">Statements are asked for, not the analysis alone.</param>
    /// <param name="withVersion">What the engine is made of is asked for, which takes a look at every byte of it.</param>
    /// <exception cref="InvalidOperationException">The models are missing or cannot be read; the message says what to do.</exception>
    public static Engine Load(bool withStatements, bool withVersion = false)
    {
        var models = ModelsFolder.Find() ?? throw new InvalidOperationException(
            $"the models are missing: no folder \"models\" beside the program or above it. Set {ModelsFolder.Variable} to the folder that holds them.");
        var folder = Path.Combine(models, Language);
        try
        {
            if (!withStatements)
                return new Engine(Analyzer.Load(folder).Analyze, null);
            var finder = Task.Run(() => LoadFinder(folder));
            var knowledge = Task.Run(KnowledgeLoader.Load);
            var reader = Task.Run(() => KnowledgeReader.Load(folder, knowledge.GetAwaiter().GetResult()));
            var events = Task.Run(() => new EventFinder(EventLexicon.French));
            var coder = Task.Run(() => StatementCoder.Load(Language));
            var claims = new Lazy<ClaimFinder>(() => new ClaimFinder(knowledge.GetAwaiter().GetResult()));
            var analyzer = Analyzer.Load(folder);
            return new Engine(analyzer.Analyze, (analysis, published) => finder.Result.Find(analysis, reader.Result.Read(analysis, published)))
            {
                Knowledge = () => knowledge.Result,
                Version = withVersion ? EngineVersions.Of(folder, knowledge.GetAwaiter().GetResult()) : null,
                Code = (analysis, statements) => coder.Result.Code(analysis, statements),
                FindClaims = withVersion ? reading => claims.Value.Find(reading) : null,
                ListClaims = reading => claims.Value.List(reading),
                FindEvents = (analysis, attributed) => events.Result.Find(analysis, attributed),
            };
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"the models in {folder} cannot be read: {e.Message.TrimEnd('.')}. Take them from the repository again, or set {ModelsFolder.Variable} to another folder.", e);
        }
    }

    /// <summary>Loads the finder of statements; without a model of its own it goes by the strength that the lexicon gives.</summary>
    internal static StatementFinder LoadFinder(string folder) =>
        File.Exists(Path.Combine(folder, "statements.tsv")) ? StatementFinder.Load(folder) : new StatementFinder(Lexicon.French);
}
