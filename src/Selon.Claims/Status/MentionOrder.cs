using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Claims.Status;

/// <summary>The order in which mentions came to be known: by publication, then by document and place.</summary>
internal sealed class MentionOrder(IReadOnlyDictionary<string, DocumentOrigin> documents) : IComparer<ClaimMention>
{
    /// <inheritdoc/>
    public int Compare(ClaimMention? x, ClaimMention? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = Moment(x).CompareTo(Moment(y));
        if (order == 0)
            order = string.CompareOrdinal(x.Document, y.Document);
        // The title comes before the text, though its field is the later one.
        if (order == 0)
            order = (x.Place.Field == ArticleField.Text).CompareTo(y.Place.Field == ArticleField.Text);
        if (order == 0)
            order = x.Place.Start.CompareTo(y.Place.Start);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    // What is not dated comes last: it changes nothing that is known of the rest.
    private long Moment(ClaimMention mention) => documents.GetValueOrDefault(mention.Document)?.PublishedMinute ?? long.MaxValue;
}
