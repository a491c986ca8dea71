using Selon.Cli.Formats;
using Selon.Documents;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Cli.Running;

/// <summary>The steps from a document to its reading. Immutable; used by all threads.</summary>
/// <param name="Analyze">Finds sentences, words and trees.</param>
/// <param name="Attribute">Finds entities, times and statements, given the publication date; null where only the analysis is asked for.</param>
internal sealed record Engine(Func<SourceText, Analysis> Analyze, Func<Analysis, string?, AttributedReading>? Attribute)
{
    /// <summary>Reads a document.</summary>
    public Reading Read(int number, Document document)
    {
        var analysis = Analyze(document.Text);
        return new Reading(number, document, analysis, Attribute?.Invoke(analysis, document.Published) ?? AttributedReading.Empty);
    }
}
