using System.Globalization;
using Selon.Claims.Articles;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Claims.Status;

/// <summary>The claims of one article by itself.</summary>
public static class ArticleClaims
{
    /// <summary>Groups the mentions of an article and says how each claim stands.</summary>
    /// <param name="mentions">Its mentions, with their origins.</param>
    /// <param name="reading">The article.</param>
    /// <returns>The claims worth showing, in the order of the text: those that somebody asserts or denies, and rumours.</returns>
    public static IReadOnlyList<ArticleClaim> Of(IReadOnlyList<ClaimMention> mentions, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(reading);
        var places = reading.Attributed.Statements.ToDictionary(s => s.Id, s => s.Content.Count > 0 ? s.Content[0].Start : 0, StringComparer.Ordinal);
        var claims = new List<ArticleClaim>();
        var groups = ClaimGrouper.Group(mentions).Where(IsWorth).OrderBy(g => g.Min(m => m.Span.Start)).ThenBy(g => g[0].Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var claim = ClaimAssembler.Assemble(group, new Dictionary<string, DocumentOrigin>());
            claims.Add(new ArticleClaim("c" + (claims.Count + 1).ToString(CultureInfo.InvariantCulture), claim.Text, claim.Status)
            {
                Statements = [.. group.Select(m => m.Statement).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(s => places.GetValueOrDefault(s)).ThenBy(s => s, StringComparer.Ordinal)],
                AssertedBy = Who(claim, reading, m => m.Stance is Stance.Assert or Stance.Confirm),
                DeniedBy = Who(claim, reading, m => m.Stance is Stance.Deny),
            });
        }
        return claims;
    }

    // What the author tells without anybody else's word on it is the article itself and no claim to list.
    private static bool IsWorth(IReadOnlyList<ClaimMention> group) =>
        group.Any(m => m.Worth >= ClaimMention.ClaimWorth) && group.Any(m => m.By is not null || m.Statement is not null || m.Stance is Stance.Report or Stance.Question);

    private static IReadOnlyList<string> Who(Claim claim, ArticleReading reading, Func<ClaimMention, bool> stands) =>
        [.. claim.Mentions.Where(stands).SelectMany(m => Names(m, reading)).Distinct(StringComparer.Ordinal)];

    // A statement may have several sources, a mention names the first.
    private static IEnumerable<string> Names(ClaimMention mention, ArticleReading reading)
    {
        if (mention.Statement is { } id && reading.Attributed.Statements.FirstOrDefault(s => s.Id == id) is { Sources.Count: > 0 } statement)
        {
            foreach (var source in statement.Sources)
            {
                var span = source.RefersTo ?? source.Span;
                yield return source.Entity is { } entity ? reading.Attributed.Entities.Entities[entity].Id : reading.Article.Joined.Slice(span);
            }
        }
        else if (mention.By is { } speaker)
        {
            yield return speaker.Entity ?? speaker.Name;
        }
    }
}
