namespace Selon.Quality.Events;

/// <summary>Scores events on annotated articles.</summary>
internal static class EventsCommand
{
    // Every third article is held out: its figures are looked at, its errors are not.
    private const int HeldOutEvery = 3;

    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var gold = Options.Value(args, "--gold") ?? Path.Combine(Options.Value(args, "--data") ?? Options.DefaultData, "events", "fr_wikinews_events.dev.jsonl");
        if (!File.Exists(gold))
            return Options.NoData(gold);
        var reader = new EventReader(Options.Value(args, "--models") ?? Path.Combine("models", "fr"), Options.Value(args, "--knowledge") ?? "knowledge");
        var by = Options.Value(args, "--by");
        var (all, developed, heldOut) = (new EventScore(), new EventScore(), new EventScore());
        using var save = Options.Value(args, "--save") is { } file ? new StreamWriter(file) : TextWriter.Null;
        var number = 0;
        foreach (var article in GoldEventArticle.Read(gold))
        {
            var events = reader.Read(article.Id, article.Text);
            EventsFile.Write(save, article.Id, article.Text, events);
            IReadOnlyList<GoldEvent> found = [.. events.Select(GoldEvent.Of)];
            all.Add(article.Id, article.Text.Text, article.Events, found, by);
            (number++ % HeldOutEvery == HeldOutEvery - 1 ? heldOut : developed).Add(article.Id, article.Text.Text, article.Events, found, by);
        }
        foreach (var line in (IEnumerable<string>)[.. all.Lines("all articles"), .. developed.Lines("developed on"), .. heldOut.Lines("held out")])
            Console.WriteLine(line);
        foreach (var error in developed.Errors.Order(StringComparer.Ordinal).Take((int)Options.Number(args, "--errors", 0)))
            Console.WriteLine(error);
        return 0;
    }
}
