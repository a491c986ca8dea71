using Selon.Claims.Articles;
using Selon.Claims.Propositions;
using Selon.Text;

namespace Selon.Claims.Mentions;

/// <summary>A place where an article says, denies, confirms or doubts something.</summary>
/// <remarks>It depends on its document alone, so that any number of documents read in any order give the same mentions.</remarks>
public sealed record ClaimMention
{
    /// <summary>The worth from which a mention is shown in a list of claims.</summary>
    public const double ClaimWorth = 0.4;

    /// <summary>Identifier in all documents, made of the document's id, the place and the stance.</summary>
    public required string Id { get; init; }

    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>Where it stands, in code points of the field.</summary>
    public required FieldSpan Place { get; init; }

    /// <summary>Where it stands in the joined text of the article, UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words.</summary>
    public required string Quote { get; init; }

    /// <summary>How whoever speaks stands to it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Who speaks; null for the article's own voice and where nobody is named.</summary>
    public Speaker? By { get; init; }

    /// <summary>The statement (its id in the article) whose content it is; null for the article's own voice.</summary>
    public string? Statement { get; init; }

    /// <summary>The id of the mention of the same article that this one is about where its own words do not say it ("cette affirmation"); null where they do.</summary>
    public string? About { get; init; }

    /// <summary>
    /// To whom it goes back through all channels: the keys of one or several origins ("Q813", "witness:RFI", "media:Le Monde",
    /// "voice:…"); empty for a rumour.
    /// </summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>When it was said, else when the article was published, in EDTF; null where unknown.</summary>
    public string? At { get; init; }

    /// <summary>What is said; that of the mention in <see cref="About"/> where its own words do not say it.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>
    /// How much it is a claim of what happened rather than an opinion, a plan or a circumstance, 0 to 1; a list of claims
    /// shows those from <see cref="ClaimWorth"/> on.
    /// </summary>
    public double Worth { get; init; } = 1;

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}
