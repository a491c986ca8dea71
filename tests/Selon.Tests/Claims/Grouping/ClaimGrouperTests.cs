using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Formats;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Claims.Propositions;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Claims.Grouping;

public sealed class ClaimGrouperTests
{
    private static readonly ClaimMention[] s_mentions =
    [
        Mention("m1", Toll(12), 12), Mention("m2", Toll(12), 12), Mention("m3", Toll(30), 30), Mention("m4", Toll(30), 30),
        Mention("m5", Toll(12), 12) with { Stance = Stance.Deny, About = "m1" },
        Mention("m6", ["c:KGZ", "p:bomb", "w:pont"], null),
    ];

    [Fact]
    public void Other_numbers_are_other_claims_and_references_go_to_what_they_are_about()
    {
        var groups = ClaimGrouper.Group(s_mentions);
        Assert.Equal(["m1", "m2"], groups[0].Where(m => m.About is null).Select(m => m.Id));
        Assert.Contains(groups, g => g.Select(m => m.Id).Contains("m3") && g.Select(m => m.Id).Contains("m4") && !g.Select(m => m.Id).Contains("m1"));
        Assert.Equal(ClaimRelation.QuantityConflict, MentionComparer.Compare(s_mentions[0], s_mentions[2]).Relation);
    }

    [Fact]
    public void Groups_do_not_depend_on_the_order()
    {
        var expected = Show(ClaimGrouper.Group(s_mentions));
        var random = new Random(7);
        for (var i = 0; i < 50; i++)
        {
            var shuffled = s_mentions.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Show(ClaimGrouper.Group(shuffled)));
        }
    }

    [Fact]
    public void Groups_of_components_are_the_groups_of_all()
    {
        var all = Show(ClaimGrouper.Group(s_mentions));
        var parts = ClaimGrouper.Components(s_mentions).SelectMany(c => ClaimGrouper.Group([.. c])).OrderBy(g => g[0].Id, StringComparer.Ordinal).ToList();
        Assert.Equal(all, Show(parts));
    }

    [Fact]
    public void What_people_say_goes_before()
    {
        var joined = ClaimGrouper.Group(s_mentions, [new GroupingConstraint("m1", "m6", true)]);
        Assert.Contains(joined, g => g.Any(m => m.Id == "m1") && g.Any(m => m.Id == "m6"));
        var parted = ClaimGrouper.Group(s_mentions, [new GroupingConstraint("m1", "m2", false)]);
        Assert.DoesNotContain(parted, g => g.Any(m => m.Id == "m1") && g.Any(m => m.Id == "m2"));
    }

    [Fact]
    public void Comparing_is_the_same_both_ways_and_mentions_of_one_claim_share_a_key()
    {
        foreach (var a in s_mentions)
        {
            foreach (var b in s_mentions)
                Assert.Equal(MentionComparer.Compare(a, b).Score, MentionComparer.Compare(b, a).Score, 12);
        }
        Assert.NotEmpty(ClaimKeys.Of(s_mentions[0]).Intersect(ClaimKeys.Of(s_mentions[1])));
        Assert.All(s_mentions, m => Assert.InRange(ClaimKeys.Of(m).Count, 1, 12));
    }

    [Fact]
    public void A_mention_comes_back_as_it_was_stored()
    {
        var mention = s_mentions[4] with { By = new Speaker("k", "Le porte-parole", null, false), Origins = ["gov:KGZ"], At = "2027-04-13" };
        var bytes = MentionFormat.Write(mention);
        Assert.Equal(bytes, MentionFormat.Write(MentionFormat.Read(bytes)));
        Assert.Throws<InvalidDataException>(() => MentionFormat.Read("{}"u8.ToArray()));
    }

    private static string Show(IEnumerable<IReadOnlyList<ClaimMention>> groups) => string.Join(" | ", groups.Select(g => string.Join(' ', g.Select(m => m.Id))));

    private static string[] Toll(int dead) => ["c:KGZ", "e:batken", "n:soldier", "p:kill", $"w:n{dead}"];

    private static ClaimMention Mention(string id, string[] words, double? number) => new()
    {
        Id = id,
        Document = "sha256:0",
        Place = new FieldSpan(ArticleField.Text, 0, 1),
        Span = new TextSpan(0, 1),
        Quote = id,
        Stance = Stance.Assert,
        At = "2027-04-13",
        Rule = "test",
        Proposition = new Proposition
        {
            Text = id,
            Words = [.. words.Where(w => !w.StartsWith("w:n", StringComparison.Ordinal))],
            Predicates = [.. words.Where(w => w[0] == 'p').Select(w => new Predicate(w[2..], w))],
            Quantities = number is { } n ? [new Quantity(n, n, "n:soldier")] : [],
            Time = new PropositionTime(new DateOnly(2027, 4, 13), new DateOnly(2027, 4, 13), TimeOrigin.Words),
            Scene = ["c:KGZ"],
        },
    };
}
