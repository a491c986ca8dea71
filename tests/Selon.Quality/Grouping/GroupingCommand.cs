namespace Selon.Quality.Grouping;

/// <summary>Scores the grouping of marked mentions.</summary>
internal static class GroupingCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var reading = new GoldReading(Options.Value(args, "--models") ?? Path.Combine("models", "fr"), Options.Value(args, "--knowledge") ?? "knowledge");
        var score = new GroupingScore();
        string[] folders = [.. args.Where(Directory.Exists).Where(a => File.Exists(Path.Combine(a, "gold.json")))];
        if (folders.Length == 0)
            return Options.NoData("folder with gold.json");
        foreach (var folder in folders)
        {
            var gold = GoldClaims.Read(folder);
            var mentions = reading.Read(gold);
            score.Add(gold, mentions);
            if (args.Contains("--show"))
                mentions.ForEach(m => Console.WriteLine($"{m.Gold.Claim} {m.Gold.Document} {PropositionListing.Of(m.Mention)}"));
        }
        foreach (var line in score.Lines())
            Console.WriteLine(line);
        if (args.Contains("--errors"))
            score.Errors.ToList().ForEach(Console.WriteLine);
        return 0;
    }
}
