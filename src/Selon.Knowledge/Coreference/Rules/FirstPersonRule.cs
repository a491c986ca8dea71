namespace Selon.Knowledge.Coreference.Rules;

/// <summary>"Je" and "nous" inside quotation marks are who speaks, or those for whom he speaks.</summary>
internal sealed class FirstPersonRule() : CoreferenceRule("first-person")
{
    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.FirstPerson || expression.QuotedIn < 0)
            return null;
        var speaker = state.Speakers[expression.QuotedIn];
        return speaker?.Chain is { } chain && speaker != expression ? new Link(chain, expression.IsPlural is null ? 0.75 : 0.9) : null;
    }
}
