using Selon.Syntax;

namespace Selon.Knowledge.Coreference.Rules;

/// <summary>A noun of office or function with the name of its bearer at its end or behind a comma: "le maire de la ville, X,".</summary>
internal sealed class AppositionRule() : CoreferenceRule("apposition")
{
    private const int MostAhead = 12;

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.Nominal || expression.Kind != EntityKind.Person || expression.NameSpan is not null || expression.IsPlural == true)
            return null;
        var text = state.Analysis.Text.Text;
        for (var i = expression.Index + 1; i < Math.Min(state.Expressions.Count, expression.Index + MostAhead); i++)
        {
            var name = state.Expressions[i];
            if (name.Sentence != expression.Sentence)
                break;
            if (name.Chain is not { Kind: EntityKind.Person } chain || name.Form != ExpressionForm.Name || name.NameSpan is not { } span || !Agreement.Holds(chain, name, expression))
                continue;
            if ((span.End == expression.Span.End && !IsComplement(state, name)) || IsBehindComma(text, expression.Span.End, span.Start, span.End, expression) || IsApposed(state.Analysis.Sentences[name.Sentence], name.Head, expression.Head))
                return new Link(chain, 0.9);
        }
        return null;
    }

    // In the tree the name hangs, as an apposition, on the noun or on a complement of it.
    private static bool IsApposed(Sentence sentence, int name, int noun)
    {
        var words = sentence.Words;
        if (words[name].UniversalRelation is not ("appos" or "flat"))
            return false;
        var at = words[name].Head;
        for (var steps = 0; steps < MostAhead && at > noun && words[at].UniversalRelation is "nmod" or "flat" or "conj" or "appos" or "amod"; steps++)
            at = words[at].Head;
        return at == noun;
    }

    // "La mère de X" is not X.
    private static bool IsComplement(CoreferenceState state, Expression name)
    {
        var words = state.Analysis.Sentences[name.Sentence].Words;
        foreach (var child in state.Analysis.Sentences[name.Sentence].Children(name.Head))
        {
            if (words[child].UniversalRelation == "case" && child < name.Head)
                return true;
        }
        return false;
    }

    private static bool IsBehindComma(string text, int from, int until, int end, Expression expression)
    {
        if (until < from || until - from > 3 || expression.Determination == Determination.Indefinite)
            return false;
        for (var i = from; i < until; i++)
        {
            if (text[i] != ',' && !char.IsWhiteSpace(text[i]))
                return false;
        }
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return until > from && (expression.Place >= SyntacticPlace.Subject || end >= text.Length || text[end] is ',' or '.' or ')' or '(' or '»');
    }
}
