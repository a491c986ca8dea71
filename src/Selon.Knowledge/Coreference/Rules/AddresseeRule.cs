using Selon.Syntax;

namespace Selon.Knowledge.Coreference.Rules;

/// <summary>"Vous" inside quotation marks is whom the sentence calls by name: "Monsieur X, vous mentez".</summary>
internal sealed class AddresseeRule() : CoreferenceRule("addressee")
{
    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.SecondPerson)
            return null;
        for (var i = expression.Index - 1; i >= 0 && state.Expressions[i].Sentence == expression.Sentence; i--)
        {
            var before = state.Expressions[i];
            if (before.Chain is not { } chain || before.NameSpan is null || chain.Kind is not (EntityKind.Person or EntityKind.Unknown) || before.QuotedIn != expression.QuotedIn)
                continue;
            var words = state.Analysis.Sentences[before.Sentence].Words;
            var word = words[before.Head];
            var isBesideComma = expression.Head > 0 && words[expression.Head - 1] is { Upos: PartOfSpeech.Punct, Form: "," } && words[expression.Head - 1].Span.Start >= before.Span.End && expression.Index - before.Index <= 2;
            if (word.UniversalRelation is "vocative" || isBesideComma)
                return new Link(chain, 0.7);
        }
        return null;
    }
}
