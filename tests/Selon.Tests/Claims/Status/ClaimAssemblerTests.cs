using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Claims.Propositions;
using Selon.Claims.Status;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Claims.Status;

public sealed class ClaimAssemblerTests
{
    [Theory]
    [InlineData("gov:RUS+ d1", ClaimStatus.SingleSource, 1, 0)]
    [InlineData("gov:RUS+ d1; gov:RUS+ d2", ClaimStatus.SingleSource, 1, 0)]
    [InlineData("gov:RUS+ d1; org:icrc+ d2", ClaimStatus.Corroborated, 2, 0)]
    [InlineData("gov:RUS+ d1; gov:UKR- d2", ClaimStatus.Contested, 1, 1)]
    [InlineData("? d1; gov:UKR- d1", ClaimStatus.Denied, 0, 1)]
    [InlineData("? d1", ClaimStatus.Unverified, 0, 0)]
    [InlineData("gov:UKR- d1; gov:UKR! d2", ClaimStatus.SingleSource, 1, 0)]
    [InlineData("gov:RUS+ d1; gov:RUS- d2", ClaimStatus.Denied, 0, 1)]
    [InlineData("voice:a+ d1; gov:RUS+ d1", ClaimStatus.SingleSource, 1, 0)]
    [InlineData("voice:a+ d1; gov:RUS- d1", ClaimStatus.Contested, 1, 1)]
    [InlineData("body:organisateurs+ d1; org:x+ d2", ClaimStatus.SingleSource, 1, 0)]
    [InlineData("media:a+ d1; media:a- d2", ClaimStatus.Retracted, 0, 1)]
    [InlineData("gov:RUS+ d1; media:a- d3", ClaimStatus.Retracted, 1, 1)]
    [InlineData("gov:RUS+ d1; media:b~ d1", ClaimStatus.Unverified, 1, 0)]
    [InlineData("gov:RUS+ d1; media:b~ d4", ClaimStatus.SingleSource, 1, 0)]
    [InlineData("anon:x@a+ d1; anon:x@agency+ d5", ClaimStatus.Corroborated, 2, 0)]
    [InlineData("anon:x@reprint+ d6; anon:x@agency+ d5", ClaimStatus.SingleSource, 1, 0)]
    public void The_stances_make_the_status(string mentions, ClaimStatus status, int asserting, int denying)
    {
        var claim = ClaimAssembler.Assemble(Mentions(mentions), Documents);
        Assert.Equal((status, asserting, denying), (claim.Status, claim.IndependentAsserting, claim.IndependentDenying));
        Assert.Equal(status, claim.History[^1].Status);
        Assert.Equal(GradeRule.Of(status), claim.Grade);
        Assert.InRange(claim.Grade!.Number, 2, 6);
        Assert.NotEqual(5, claim.Grade.Number);
    }

    [Fact]
    public void The_history_has_each_change_with_its_cause()
    {
        var mentions = Mentions("gov:RUS+ d1; gov:RUS+ d2; gov:UKR- d3; org:icrc+ d4; gov:UKR! d5");
        var claim = ClaimAssembler.Assemble(mentions, Documents);
        Assert.Equal(
            [(ClaimStatus.SingleSource, mentions[0].Id), (ClaimStatus.Contested, mentions[2].Id), (ClaimStatus.Corroborated, mentions[4].Id)],
            claim.History.Select(h => (h.Status, h.Because)));
        Assert.Equal(("2027-01-01", "2027-01-05"), (claim.First, claim.Last));
    }

    [Fact]
    public void A_claim_does_not_depend_on_the_order_of_its_mentions()
    {
        var mentions = Mentions("gov:RUS+ d1; voice:a+ d1; gov:UKR- d3; org:icrc+ d4; gov:UKR! d5; ? d2; media:b~ d4; anon:x@reprint+ d6").ToArray();
        var expected = Written(ClaimAssembler.Assemble(mentions, Documents));
        var random = new Random(11);
        for (var run = 0; run < 30; run++)
        {
            random.Shuffle(mentions);
            Assert.Equal(expected, Written(ClaimAssembler.Assemble(mentions, Documents)));
        }
    }

    [Fact]
    public void The_text_is_a_clause_of_who_asserts_it()
    {
        var claim = ClaimAssembler.Assemble(Mentions("gov:UKR- d1; gov:RUS+ d2"), Documents);
        Assert.Equal("what is said in mention number 1", claim.Text);
    }

    private static string Written(Claim claim) => string.Join('\n', (string[])[claim.Id, claim.Text, claim.Status.ToString(), .. claim.Mentions.Select(m => m.Id), .. claim.History.Select(h => h.ToString())]);

    // d1 and d3 are of outlet a, d3 is its correction; d6 is a reprint of d5.
    private static Dictionary<string, DocumentOrigin> Documents { get; } = new(StringComparer.Ordinal)
    {
        ["d1"] = new("d1") { Own = "a", Common = "a", Outlet = "a", PublishedMinute = 1 },
        ["d2"] = new("d2") { Own = "a", Common = "a", Outlet = "a", PublishedMinute = 2 },
        ["d3"] = new("d3") { Own = "a", Common = "a", Outlet = "a", PublishedMinute = 3, IsCorrection = true },
        ["d4"] = new("d4") { Own = "b", Common = "b", Outlet = "b", PublishedMinute = 4 },
        ["d5"] = new("d5") { Own = "agency", Common = "agency", Outlet = "agency", PublishedMinute = 5, Group = "o1" },
        ["d6"] = new("d6") { Own = "reprint", Common = "agency", Outlet = "reprint", PublishedMinute = 6, Group = "o1" },
    };

    private static List<ClaimMention> Mentions(string written)
    {
        var mentions = new List<ClaimMention>();
        foreach (var part in written.Split("; "))
        {
            var (origin, document) = (part.Split(' ')[0], part.Split(' ')[1]);
            var stance = origin[^1] switch { '+' => Stance.Assert, '-' => Stance.Deny, '!' => Stance.Confirm, '~' => Stance.Question, _ => Stance.Report };
            mentions.Add(new ClaimMention
            {
                Id = "m" + mentions.Count, Document = document, Place = new FieldSpan(ArticleField.Text, mentions.Count * 10, (mentions.Count * 10) + 5),
                Span = new TextSpan(0, 5), Quote = "words", Stance = stance, Origins = stance == Stance.Report ? [] : [origin[..^1]], At = "2027-01-0" + document[1],
                Proposition = new Proposition { Text = "what is said in mention number " + mentions.Count }, Rule = "test",
            });
        }
        return mentions;
    }
}
