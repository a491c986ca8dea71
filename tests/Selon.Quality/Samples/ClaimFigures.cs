using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Quality.Claims;

namespace Selon.Quality.Samples;

/// <summary>The scores of claims from end to end on annotated happenings.</summary>
internal static class ClaimFigures
{
    /// <summary>Measures on several folders as one; nothing where there is none.</summary>
    public static IEnumerable<Figure> Measure(IEnumerable<string> folders, string prefix, ArticleReader reader, ClaimFinder finder)
    {
        var (gold, found) = (new List<ScoredClaims>(), new List<ScoredClaims>());
        foreach (var folder in folders.Where(f => File.Exists(Path.Combine(f, "gold.json"))).Order(StringComparer.Ordinal))
        {
            gold.Add(ScoredClaims.Read(Path.Combine(folder, "gold.json")));
            found.Add(ClaimsCommand.Read(ClaimArticles.Read(folder), reader, finder));
        }
        if (gold.Count == 0)
            yield break;
        var score = new ClaimScore(ScoredClaims.Of(gold), ScoredClaims.Of(found));
        yield return new Figure(prefix + "claims.found", 100 * score.Found);
        yield return new Figure(prefix + "claims.stance", 100 * score.StanceRight);
        yield return new Figure(prefix + "claims.grouping", 100 * score.Grouping.F1);
        yield return new Figure(prefix + "claims.status", 100 * score.StatusRight);
        yield return new Figure(prefix + "claims.same-origin", 100 * score.Origins.F1);
    }
}
