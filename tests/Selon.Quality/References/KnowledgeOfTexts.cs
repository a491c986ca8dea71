using Selon.Knowledge;
using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Quality.References;

/// <summary>Reads whom texts name, with the committed model and the files of knowledge.</summary>
internal sealed class KnowledgeOfTexts
{
    private readonly EntityRecognizer _recognizer;
    private readonly EntityLinker _linker;

    /// <summary>Reads with a recogniser and a base that are loaded.</summary>
    public KnowledgeOfTexts(EntityRecognizer recognizer, KnowledgeBase knowledge)
    {
        _recognizer = recognizer;
        _linker = new EntityLinker(knowledge);
    }

    /// <summary>Loads model and knowledge.</summary>
    public KnowledgeOfTexts(string models, string knowledge)
        : this(EntityRecognizer.Load(models), KnowledgeBase.Compile([knowledge], out _))
    {
    }

    /// <summary>Loads what the options name.</summary>
    public static KnowledgeOfTexts Load(string[] args) => new(
        Options.Value(args, "--models") ?? Path.Combine("models", "fr"), Options.Value(args, "--knowledge") ?? "knowledge");

    /// <summary>Reads a text; the ids of the Wikinews articles begin with their date.</summary>
    public EntityReading Read(string id, Analysis analysis) => _linker.Link(analysis, _recognizer.Recognize(analysis), DateOf(id));

    private static DateRange? DateOf(string id)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        return name.Length >= 10 && DateRange.TryParse(name[..10].Replace('_', '-'), out var range) ? range : null;
    }
}
