using Selon.Knowledge;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Cli.Running;

/// <summary>Reads a phrase as an article is read.</summary>
internal static class PhraseReader
{
    /// <summary>What the linker finds in a phrase; nothing where the models are not there.</summary>
    /// <param name="knowledge">The base.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="at">The date of publication that the phrase would have; null for none.</param>
    /// <exception cref="InvalidOperationException">The models cannot be read; the message says what to do.</exception>
    public static EntityReading Read(KnowledgeBase knowledge, string phrase, string? at)
    {
        if (ModelsFolder.Find() is not { } models)
            return EntityReading.Empty;
        var folder = Path.Combine(models, "fr");
        try
        {
            var reader = Task.Run(() => KnowledgeReader.Load(folder, knowledge));
            var analysis = Analyzer.Load(folder).Analyze(new SourceText(phrase));
            return reader.GetAwaiter().GetResult().Read(analysis, at);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"the models in {folder} cannot be read: {e.Message.TrimEnd('.')}. Take them from the repository again, or set {ModelsFolder.Variable} to another folder.", e);
        }
    }
}
