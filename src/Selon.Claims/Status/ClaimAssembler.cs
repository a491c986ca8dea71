using System.Security.Cryptography;
using System.Text;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Claims.Status;

/// <summary>Makes a claim of the mentions that say the same: counts, status, history, grade.</summary>
/// <remarks>The claim depends on the set of mentions and on what is known of their documents, not on any order.</remarks>
public static class ClaimAssembler
{
    private const int IdBytes = 6;
    private const int LongestText = 160;
    private const int ShortestText = 20;

    /// <summary>Makes the claim of a group of mentions.</summary>
    /// <param name="group">The mentions, at least one, with their origins.</param>
    /// <param name="documents">What is known of their documents, by id; those missing stand alone and undated.</param>
    public static Claim Assemble(IReadOnlyCollection<ClaimMention> group, IReadOnlyDictionary<string, DocumentOrigin> documents)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfZero(group.Count, nameof(group));
        ClaimMention[] mentions = [.. group.Order(new MentionOrder(documents))];
        var tally = new StanceTally();
        var history = new List<StatusChange>();
        foreach (var mention in mentions)
        {
            var document = documents.GetValueOrDefault(mention.Document);
            tally.Add(mention, CommonOrigins.Of(mention, document), document);
            if (history.Count == 0 || history[^1].Status != tally.Status)
                history.Add(new StatusChange(mention.At, tally.Status, mention.Id));
        }
        string[] days = [.. mentions.Select(m => m.At).OfType<string>().Where(IsDate).Order(StringComparer.Ordinal)];
        return new Claim
        {
            Id = "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mentions[0].Id)).AsSpan(0, IdBytes)),
            Text = TextOf(mentions),
            Status = tally.Status,
            First = days.FirstOrDefault(),
            Last = days.LastOrDefault(),
            Mentions = mentions,
            IndependentAsserting = tally.Asserting,
            IndependentDenying = tally.Denying,
            History = history,
            Grade = GradeRule.Of(tally.Status),
        };
    }

    // A whole clause of who asserts it, from a text rather than a title, neither a question, a word nor a paragraph; of
    // several the one that tells most.
    private static string TextOf(ClaimMention[] mentions) => mentions
        .OrderByDescending(m => (m.About is null ? 8 : 0) + (m.Stance is Stance.Assert or Stance.Confirm ? 4 : m.Stance is Stance.Report ? 3 : 0)
            + (m.Proposition.Text.Length is >= ShortestText and <= LongestText ? 2 : 0) + (m.Place.Field == ArticleField.Text ? 1 : 0) + (4 * m.Worth))
        .First().Proposition.Text;

    // An interval that is open at one end is no day to sort by.
    private static bool IsDate(string edtf) => edtf.Length is >= 4 and <= 10 && char.IsAsciiDigit(edtf[0]) && edtf.All(c => char.IsAsciiDigit(c) || c == '-');
}
