using System.Globalization;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Training.Claims;

namespace Selon.Quality.Grouping;

/// <summary>Scores the grouping of marked mentions.</summary>
internal static class GroupingCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        string[] folders = [.. args.Where(Directory.Exists).Where(a => File.Exists(Path.Combine(a, "gold.json")))];
        if (folders.Length == 0)
            return Options.NoData("folder with gold.json");
        var reading = new GoldReading(Options.Value(args, "--models") ?? Path.Combine("models", "fr"), Options.Value(args, "--knowledge") ?? "knowledge");
        var read = folders.Select(GoldClaims.Read).Select(g => (Gold: g, Mentions: reading.Read(g))).ToList();
        if (Options.Value(args, "--predict") is { } file)
        {
            Prediction.Write(file, [.. read.SelectMany(r => r.Gold.Articles.Values.SelectMany(reading.Find))]);
            return 0;
        }
        if (args.Contains("--show"))
            read.ForEach(r => r.Mentions.ForEach(m => Console.WriteLine($"{m.Gold.Claim} {m.Gold.Document} {PropositionListing.Of(m.Mention)}")));
        if (args.Contains("--references"))
        {
            foreach (var (_, mentions) in read)
            {
                foreach (var (marked, mention) in mentions.Where(m => m.Mention.Stance is not Stance.Assert))
                {
                    var target = mentions.FirstOrDefault(m => m.Mention.Id == mention.About);
                    var verdict = mention.About is null ? "NONE " : target.Gold is null ? "UNMARKED" : target.Gold.Claim == marked.Claim ? "RIGHT" : "WRONG";
                    Console.WriteLine($"{verdict} {marked.Claim} {target.Gold?.Claim} {mention.Stance} | {marked.Quote} -> {target.Gold?.Quote}");
                }
            }
            return 0;
        }
        var scores = args.Contains("--leave-one-out") ? LeaveOneOut(read, args) : [Score(read, SameClaimModel.French)];
        foreach (var score in scores)
        {
            foreach (var line in score.Lines())
                Console.WriteLine(line);
            if (args.Contains("--errors"))
                score.Errors.ToList().ForEach(Console.WriteLine);
        }
        return 0;
    }

    private static GroupingScore Score(IEnumerable<(GoldClaims Gold, List<(GoldMention, ClaimMention)> Mentions)> read, SameClaimModel model)
    {
        var score = new GroupingScore(model);
        foreach (var (gold, mentions) in read)
            score.Add(gold, mentions);
        return score;
    }

    // Each folder by a model that learned from the others alone.
    private static List<GroupingScore> LeaveOneOut(List<(GoldClaims Gold, List<(GoldMention, ClaimMention)> Mentions)> read, string[] args)
    {
        var penalty = Options.Number(args, "--penalty", SameClaimTrainer.DefaultPenalty);
        var shift = Options.Number(args, "--shift", SameClaimTrainer.DefaultShift);
        var examples = read.Select(r => SameClaimTrainer.Examples(r.Gold, r.Mentions).ToList()).ToList();
        var scores = new List<GroupingScore>();
        for (var i = 0; i < read.Count; i++)
        {
            var model = SameClaimTrainer.Train([.. examples.Where((_, k) => k != i).SelectMany(e => e)], penalty, shift);
            scores.Add(Score([read[i]], model));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean F1 of the folders {100 * scores.Average(s => s.F1):F1}, look-alikes {scores.Sum(s => s.LookAlikes)}"));
        return scores;
    }
}
