namespace Selon.Knowledge.Coreference.Rules;

/// <summary>"X a quant à lui refusé", "le président lui-même": the pronoun is the subject of its clause or the noun before it.</summary>
internal sealed class EmphaticRule() : CoreferenceRule("emphatic")
{
    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.Pronoun)
            return null;
        var words = state.Analysis.Sentences[expression.Sentence].Words;
        var isAsFor = expression.Head >= 2 && words[expression.Head - 1].Lemma == "à" && words[expression.Head - 2].Form.Equals("quant", StringComparison.OrdinalIgnoreCase);
        var isSelf = words[expression.Head].Form.Contains("même", StringComparison.Ordinal);
        if (!isAsFor && !isSelf)
            return null;
        for (var i = expression.Index - 1; i >= 0 && state.Expressions[i].Sentence == expression.Sentence; i--)
        {
            var before = state.Expressions[i];
            if (before.Chain is { } chain && (isSelf || before.Place >= SyntacticPlace.Subject) && Agreement.Holds(chain, before, expression))
                return new Link(chain, 0.85);
            if (isSelf)
                break;
        }
        return null;
    }
}
