using Selon.Syntax;

namespace Selon.Claims.Propositions;

/// <summary>Reads the numbers of a proposition and what they count.</summary>
internal static class QuantityReader
{
    /// <summary>The quantities in the order of the text.</summary>
    public static IEnumerable<Quantity> Read(ArticleView article, SpanWords words)
    {
        var view = words.View;
        string? before = null;
        foreach (var number in view.Numbers)
        {
            var of = Counted(view, number) ?? before;
            if (words.Contains(number.First) || words.Contains(number.Last))
                yield return new Quantity(number.Least, number.Most, of ?? InSentenceBefore(article, view));
            before = of ?? before;
        }
    }

    // "640 libérations, tandis que le gouvernement en a dénombré 598"
    private static string? InSentenceBefore(ArticleView article, SentenceView view)
    {
        if (view.Number == 0)
            return null;
        var previous = article.Sentence(view.Number - 1);
        for (var i = previous.Numbers.Count - 1; i >= 0; i--)
        {
            if (Counted(previous, previous.Numbers[i]) is { } of)
                return of;
        }
        return null;
    }

    private static string? Counted(SentenceView view, SentenceNumber number)
    {
        var word = view[number.Last];
        // "612 détenus"
        if (word.UniversalRelation is "nummod" or "det" or "flat" && word.Head > number.Last && view.Key(word.Head) is { } key)
            return key;
        // "une quarantaine d'anciens mercenaires"
        foreach (var child in view.Sentence.Children(number.Last))
        {
            if (child > number.Last && view[child].UniversalRelation is "nmod" or "flat" or "nummod" or "obl" && view[child].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && view.Key(child) is { } counted)
                return counted;
        }
        // The tagger may take the number for an adjective or a noun of its own: the noun that follows at once.
        for (var i = number.Last + 1; i < view.Count && i <= number.Last + 3; i++)
        {
            if (view[i].Upos == PartOfSpeech.Noun)
                return view.Key(i);
            if (view[i].Upos is not (PartOfSpeech.Adj or PartOfSpeech.Adp) && view[i].Form is not ("d'" or "d’"))
                break;
        }
        return null;
    }
}
