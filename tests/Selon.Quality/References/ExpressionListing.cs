using Selon.Knowledge;
using Selon.Knowledge.Coreference;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Resolution;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Quality.References;

/// <summary>Lists the expressions of a text with their chains, to see why a source was resolved as it was.</summary>
internal static class ExpressionListing
{
    /// <summary>Writes the list.</summary>
    public static void Write(Analysis analysis, EntityReading reading, IReadOnlyList<Statement> statements)
    {
        var heads = new SourceHeads(new Article(analysis, Lexicon.French));
        var state = CoreferenceResolver.Settle(analysis, reading, Speeches.Of(heads, statements));
        foreach (var e in state.Expressions)
        {
            Console.WriteLine(
                $"{e.Sentence,3} #{state.Chains.IndexOf(e.Chain!),-3} {e.Form,-12} {e.Kind,-12} {e.Gender ?? "-"} {(e.IsPlural is { } plural ? plural ? "p" : "s" : "-")} {e.Place,-11} " +
                $"speech {e.Speech,2} said {e.SaidIn,2} quoted {e.QuotedIn,2} entity {e.Entity,2} [{e.Rule}] {analysis.Text.Slice(e.Span)}{(e.NameSpan is { } name ? " / " + analysis.Text.Slice(name) : "")}");
        }
    }
}
