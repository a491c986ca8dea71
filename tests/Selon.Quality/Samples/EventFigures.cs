using Selon.Quality.Events;

namespace Selon.Quality.Samples;

/// <summary>The scores of events on annotated articles.</summary>
internal static class EventFigures
{
    /// <summary>Measures; nothing where there is no such file.</summary>
    public static IEnumerable<Figure> Measure(string path, string prefix, EventReader reader)
    {
        if (!File.Exists(path))
            yield break;
        var score = new EventScore();
        foreach (var article in GoldEventArticle.Read(path))
            score.Add(article.Id, article.Text.Text, article.Events, [.. reader.Read(article.Id, article.Text).Select(GoldEvent.Of)], by: null);
        yield return new Figure(prefix + "events.found", score.Found);
        yield return new Figure(prefix + "events.typed", score.Typed);
        yield return new Figure(prefix + "events.actors", score.Actor);
        yield return new Figure(prefix + "events.said-by", score.SaidBy);
        yield return new Figure(prefix + "events.factuality", score.Factuality);
        yield return new Figure(prefix + "events.not-extra", 100 - score.Extra);
    }
}
