using Selon.Events;
using Selon.Events.Lexicons;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;
using Selon.Tests.Conventions;
using Xunit;

namespace Selon.Tests.Events;

public sealed class FigureScopeTests
{
    [Fact]
    public void A_source_behind_the_sentence_of_an_event_is_none_of_its_figures()
    {
        // The quotation runs over two sentences, and its source stands in the second.
        const string Text = "« Huit militaires ont été tués. Une commission du ministère enquête sur les causes du crash » , selon une agence locale citée par Reuters .";
        var models = Path.Combine(Repository.Root, "models", "fr");
        var analysis = Analyzer.Load(models).Analyze(new SourceText(Text));
        var reading = new StatementFinder(Lexicon.French).Find(analysis, KnowledgeReader.Load(models, KnowledgeBase.Empty).Read(analysis, null));
        Assert.NotEmpty(new EventFinder(EventLexicon.French).Find(analysis, reading));
    }
}
