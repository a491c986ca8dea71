using Selon.Events;
using Selon.Events.Lexicons;
using Selon.Knowledge;
using Selon.Quality.Samples;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.Events;

/// <summary>Reads texts from tokens to events, as the program does.</summary>
internal sealed class EventReader
{
    private readonly Analyzer _analyzer;
    private readonly KnowledgeReader _knowledge;
    private readonly StatementFinder _statements;
    private readonly EventFinder _events = new(EventLexicon.French);

    /// <summary>Loads models and knowledge.</summary>
    public EventReader(string models, string knowledge)
    {
        _analyzer = Analyzer.Load(models);
        _knowledge = KnowledgeReader.Load(models, KnowledgeBase.Compile([knowledge], out _));
        _statements = StatementFigures.Load(models);
    }

    /// <summary>Reads an article; the ids of the Wikinews articles begin with their date.</summary>
    public IReadOnlyList<Event> Read(string id, SourceText text)
    {
        var analysis = _analyzer.Analyze(text);
        var name = id[(id.LastIndexOf('/') + 1)..];
        var published = name.Length >= 10 && DateRange.TryParse(name[..10].Replace('_', '-'), out _) ? name[..10].Replace('_', '-') : null;
        return _events.Find(analysis, _statements.Find(analysis, _knowledge.Read(analysis, published)));
    }
}
