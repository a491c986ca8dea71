namespace Selon.Knowledge.Coreference.Rules;

/// <summary>An acronym stands for the words whose initials it has, the surest where it follows them in brackets.</summary>
internal sealed class AcronymRule() : CoreferenceRule(RuleName)
{
    /// <summary>The name of the rule.</summary>
    public const string RuleName = "acronym";

    private const int MostWords = 12;

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (Acronym(state, expression) is not { } acronym)
            return null;
        var text = state.Analysis.Text.Text;
        for (var i = expression.Index - 1; i >= Math.Max(0, expression.Index - 6); i--)
        {
            var before = state.Expressions[i];
            if (before.Sentence == expression.Sentence && before.Span.End <= expression.Span.Start && IsBracket(text, before.Span.End, expression.Span.Start) && IsInitials(acronym, Words(text, before)))
                return new Link(Opened(state, before), 0.97);
        }
        foreach (var (other, words) in state.BeginningWith(acronym[0], MostWords))
        {
            if (other != expression && IsInitials(acronym, words))
                return new Link(Opened(state, other), 0.88);
        }
        return null;
    }

    private static Chain Opened(CoreferenceState state, Expression expression)
    {
        if (expression.Chain is null)
            state.Add(expression, null, null, 1);
        return expression.Chain!;
    }

    private static string? Acronym(CoreferenceState state, Expression expression)
    {
        if (expression.NameSpan is not { } span || expression.NameWords.Length != 1 || span.Length is < 2 or > 10)
            return null;
        var letters = 0;
        foreach (var unit in span.Of(state.Analysis.Text.Text))
        {
            if (char.IsLower(unit) && letters == 0)
                return null;
            if (char.IsUpper(unit))
                letters++;
            else if (unit != '.' && !char.IsLower(unit))
                return null;
        }
        return letters >= 2 && letters * 2 > expression.NameWords[0].Length ? expression.NameWords[0] : null;
    }

    private static bool IsBracket(string text, int from, int until)
    {
        var hasBracket = false;
        for (var i = from; i < until; i++)
        {
            if (text[i] == '(')
                hasBracket = true;
            else if (!char.IsWhiteSpace(text[i]))
                return false;
        }
        return hasBracket;
    }

    /// <summary>The words of which an acronym may have the initials; none for what is too short or too long.</summary>
    internal static string[] Words(string text, Expression expression)
    {
        var span = expression.NameWords.Length > 1 ? expression.NameSpan!.Value : expression.Span;
        return span.Length is < 8 or > 120 ? [] : NameWords.Of(span.Of(text));
    }

    // Every letter begins a word, in order; words of up to three letters may be left out, others not.
    private static bool IsInitials(string acronym, string[] words)
    {
        if (words.Length < 2 || words.Length > MostWords)
            return false;
        var at = 0;
        foreach (var word in words)
        {
            if (at < acronym.Length && word[0] == acronym[at])
                at++;
            else if (word.Length > 3)
                return false;
        }
        return at == acronym.Length;
    }
}
