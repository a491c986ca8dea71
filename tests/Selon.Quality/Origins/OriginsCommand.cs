using System.Globalization;
using Selon.Claims.Articles;
using Selon.Claims.Origins;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Origins.Signatures;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Quality.Claims;

namespace Selon.Quality.Origins;

/// <summary>Scores which articles go back to one origin, without reading them.</summary>
internal static class OriginsCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var folders = Folders(args);
        if (folders.Count == 0)
            return Options.NoData("claims");
        var outlets = new OutletDirectory(KnowledgeBase.Compile([Options.Value(args, "--knowledge") ?? "knowledge"], out _));
        var (gold, found) = (new List<ScoredClaims>(), new List<ScoredClaims>());
        foreach (var folder in folders)
        {
            var documents = ClaimArticles.Read(folder);
            gold.Add(ScoredClaims.Read(Path.Combine(folder, "gold.json")));
            DocumentSignature[] signatures = [.. documents.Select(d => DocumentSignature.Of(Article.Of(d), outlets))];
            var groups = OriginFinder.Find(signatures);
            found.Add(ScoredClaims.Of([], groups, documents));
            Console.WriteLine($"{Path.GetFileName(folder),-20} {new ClaimScore(gold[^1], found[^1]).Origins}");
            if (args.Contains("--errors"))
                PrintErrors(gold[^1], found[^1], documents, signatures, args.Contains("--all"));
        }
        Console.WriteLine($"{"all",-20} {new ClaimScore(ScoredClaims.Of(gold), ScoredClaims.Of(found)).Origins}");
        return 0;
    }

    /// <summary>The folders named, else those of the data and of the samples.</summary>
    public static IReadOnlyList<string> Folders(string[] args)
    {
        string[] named = [.. args.Where(Directory.Exists).Where(f => File.Exists(Path.Combine(f, "gold.json")))];
        if (named.Length > 0)
            return named;
        var samples = Path.Combine("tests", "Selon.Quality", "Samples", "happenings");
        string[] all = [Path.Combine(Options.Value(args, "--data") ?? Path.Combine("..", "shared", "data"), "claims", "dev"),
            .. (Directory.Exists(samples) ? Directory.GetDirectories(samples) : []).Order(StringComparer.Ordinal)];
        return [.. all.Where(f => File.Exists(Path.Combine(f, "gold.json")))];
    }

    private static void PrintErrors(ScoredClaims gold, ScoredClaims found, IReadOnlyList<Document> documents, DocumentSignature[] signatures, bool all)
    {
        var (wanted, made) = (PairScore.Pairs(gold.Origins.Select(o => o.Documents)), PairScore.Pairs(found.Origins.Select(o => o.Documents)));
        var links = OriginFinder.Links(signatures).Select(l => (l.A, l.B)).ToHashSet();
        for (var i = 0; i < signatures.Length; i++)
        {
            for (var k = 0; k < signatures.Length; k++)
            {
                var pair = (documents[i].Source, documents[k].Source);
                if (i == k || !(wanted.Contains(pair) || made.Contains(pair) || all))
                    continue;
                var link = OriginComparer.Compare(signatures[i], signatures[k]);
                var isLinked = link is not null && links.Contains((link.A, link.B));
                if (!all && wanted.Contains(pair) && made.Contains(pair) && (link is null || isLinked))
                    continue;
                var overlap = TextOverlap.Of(signatures[i].Text, signatures[k].Text);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {(made.Contains(pair) ? wanted.Contains(pair) ? "right " : "wrong " : wanted.Contains(pair) ? "missed" : "apart ")} {pair.Item1} {documents[i].Outlet} [{string.Join(',', signatures[i].Agencies)}] {pair.Item2} {documents[k].Outlet} [{string.Join(',', signatures[k].Agencies)}]: {link?.Kind.ToString() ?? "-"}{(link is null || isLinked ? "" : " (no key)")} words {overlap.Wording:F2} own {overlap.OwnWording:F2} covered {overlap.FirstCovered:F2} {overlap.SecondCovered:F2} others {overlap.FirstOthers:F2} {overlap.SecondOthers:F2} names {overlap.FirstNames:F2} {overlap.SecondNames:F2} {overlap.SharedNames} {(signatures[k].HasOwnReporting ? "own reporting" : "")}{(signatures[k].IsOwnSource ? "own source" : "")}"));
            }
        }
    }
}
