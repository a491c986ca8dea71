using Selon.Statements;

namespace Selon.Claims.Propositions;

/// <summary>Tells whether what is said is done, planned, asked for or possible.</summary>
internal static class ModalityReader
{
    /// <summary>The modality of the main clause.</summary>
    public static Modality Read(ArticleView article, IReadOnlyList<SpanWords> words)
    {
        var view = words[0].View;
        foreach (var top in words[0].Tops)
        {
            if (OfVerb(view, top) is { } modality and not Modality.Done)
                return modality;
        }
        return OfStatement(article, words[0]);
    }

    private static Modality OfVerb(SentenceView view, int top)
    {
        var verbs = view.Sentence.Children(top).ToArray().Where(c => view[c].UniversalRelation is "aux" or "cop").Append(top);
        foreach (var verb in verbs)
        {
            var (features, lemma) = (view[verb].Features, view.Folded[verb]);
            var hasInfinitive = verb != top || view.Sentence.Children(verb).ToArray().Any(c => view[c].UniversalRelation == "xcomp" && view[c].Features.IsInfinitive);
            if (features.Tense == "Fut" || (lemma == "devoir" && hasInfinitive && features.Tense != "Past" && features.IsFinite) || (lemma == "aller" && hasInfinitive && features.Tense == "Pres"))
                return Modality.Planned;
            if (lemma == "pouvoir" && hasInfinitive)
                return Modality.Possible;
        }
        return Modality.Done;
    }

    // What is demanded is asked for, what is promised is still to come.
    private static Modality OfStatement(ArticleView article, SpanWords words)
    {
        var start = words.View[words.TopDown.Min()].Span.Start;
        var statement = article.Reading.Attributed.Statements.LastOrDefault(s => s.Content.Any(c => c.Contains(start)));
        if (statement is null)
            return Modality.Done;
        return statement.Act switch
        {
            Act.Call or Act.Propose => Modality.Asked,
            Act.Commit => Modality.Planned,
            _ => Modality.Done,
        };
    }
}
