namespace Selon.Knowledge.Coreference;

/// <summary>
/// Ranks what the text has spoken of so far by how prominent it is at an expression: nearness, place in the clause,
/// how often it is mentioned, whether it speaks (after Lappin and Leass 1994, with weights for reports of speech).
/// </summary>
internal static class Salience
{
    private const int MostBack = 90;
    private const int MostSentences = 4;

    /// <summary>Ranks the chains that pass a test.</summary>
    public static Ranking Rank(CoreferenceState state, Expression expression, Func<Chain, Expression, bool> fits)
    {
        Chain? best = null;
        var (bestScore, secondScore) = (double.MinValue, double.MinValue);
        var scores = new List<(Chain Chain, double Score)>();
        var lastSpeaker = LastSpeaker(state, expression);
        for (var i = expression.Index - 1; i >= Math.Max(0, expression.Index - MostBack); i--)
        {
            var before = state.Expressions[i];
            if (expression.Sentence - before.Sentence > MostSentences)
                break;
            if (before.Chain is not { } chain || before.Span.End > expression.Span.Start || before.IsPredicate || !fits(chain, before))
                continue;
            var score = Score(expression, before, chain, lastSpeaker);
            var known = scores.FindIndex(s => s.Chain == chain);
            if (known < 0)
                scores.Add((chain, score));
            else if (score > scores[known].Score)
                scores[known] = (chain, score);
        }
        foreach (var (chain, score) in scores)
        {
            if (score > bestScore)
                (best, bestScore, secondScore) = (chain, score, bestScore);
            else if (score > secondScore)
                secondScore = score;
        }
        return new Ranking(best, bestScore, best is null ? 0 : secondScore == double.MinValue ? 3 : bestScore - secondScore);
    }

    private static double Score(Expression expression, Expression before, Chain chain, Chain? lastSpeaker)
    {
        var distance = expression.Sentence - before.Sentence;
        var score = distance switch { 0 => 2.0, 1 => 1.7, 2 => 0.9, 3 => 0.3, _ => -0.3 };
        score -= Math.Min(0.4, (expression.Index - before.Index) * 0.01);
        // Who speaks is prominent wherever his name stands.
        score += (before.Speech >= 0 && before.Place < SyntacticPlace.Subject ? SyntacticPlace.Subject : before.Place) switch
        {
            SyntacticPlace.MainSubject => 1.3,
            SyntacticPlace.Subject => 0.9,
            SyntacticPlace.Object => 0.3,
            SyntacticPlace.Oblique => 0.0,
            _ => -0.5,
        };
        score += Math.Min(4, chain.Members.Count - 1) * 0.15;
        score += chain.Kind switch
        {
            EntityKind.Person => chain.Named is not null ? 0.8 : 0.4,
            EntityKind.Place => -1.5,
            EntityKind.State => -0.5,
            EntityKind.Unknown => chain.Named is not null ? 0 : -0.4,
            _ => 0.1,
        };
        if (!chain.IsAnimate)
            score -= expression.IsAnimate ? 2.5 : 0.3;
        if (expression.Speech >= 0)
            score += OfSpeaker(expression, before, lastSpeaker);
        if (before.QuotedIn >= 0 && expression.QuotedIn < 0)
            score -= 1.2;
        // "X a dit qu'il partirait"
        if (expression.SaidIn >= 0 && expression.QuotedIn < 0 && before.Speech >= 0 && before.Speech == expression.SaidIn)
            score += 1.0;
        return score;
    }

    // Who has spoken goes on speaking, the more surely behind a quotation: "… , a déclaré X. « … », a-t-il ajouté."
    private static double OfSpeaker(Expression expression, Expression before, Chain? lastSpeaker)
    {
        if (before.Speech < 0)
            return 0;
        var isInverted = expression.Governor >= 0 && expression.Head > expression.Governor && expression.Place >= SyntacticPlace.Subject;
        var speaks = before.Form == ExpressionForm.Possessive ? 0.3 : 1.0;
        return speaks + (before.Chain == lastSpeaker ? isInverted ? 1.5 : 0.4 : 0);
    }

    private static Chain? LastSpeaker(CoreferenceState state, Expression expression)
    {
        Expression? last = null;
        for (var i = expression.Speech - 1; i >= Math.Max(0, expression.Speech - 3); i--)
        {
            if (state.Speakers[i] is { } speaker && speaker.Index < expression.Index && (last is null || speaker.Index > last.Index))
                last = speaker;
        }
        return last?.Chain;
    }
}
