using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Selon.Claims.Articles;
using Selon.Claims.Mentions.Attachment;
using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Speakers;
using Selon.Claims.Mentions.Stances;
using Selon.Claims.Mentions.Units;
using Selon.Claims.Propositions;
using Selon.Knowledge;

namespace Selon.Claims.Mentions;

/// <summary>Finds where an article says, denies, confirms or doubts something.</summary>
/// <remarks>
/// The article is cut into clauses; whoever says a clause, and how, gives its stance; what the words leave out is looked
/// for in the same article. Immutable and safe to share between threads. Linear in the length of the text.
/// </remarks>
public sealed class MentionFinder
{
    private readonly MentionLexicon _lexicon;
    private readonly PropositionReader _propositions;

    private MentionFinder(MentionLexicon lexicon, PropositionReader propositions) => (_lexicon, _propositions) = (lexicon, propositions);

    /// <summary>The finder for French; it knows the peoples of those states alone that an article names.</summary>
    public static MentionFinder French { get; } = new(MentionLexicon.French, new PropositionReader(KnowledgeBase.Empty));

    /// <summary>The same finder with the peoples of a base, so that claims are compared across articles.</summary>
    public MentionFinder With(KnowledgeBase knowledge) => new(_lexicon, new PropositionReader(knowledge));

    /// <summary>The mentions of an article in the order of its text, the title first.</summary>
    public IReadOnlyList<ClaimMention> Find(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = new ClaimText(reading, _lexicon);
        var drafts = Drafts(text);
        var speakers = new SpeakerReader(text);
        foreach (var draft in drafts)
        {
            draft.Speaker = draft.SpeakerSpan is { } span ? speakers.Of(span)
                : draft.Unit.Statement == SentenceRoles.Author ? null : speakers.Of(text.Statements[draft.Unit.Statement]);
            draft.Worth = WorthReader.Of(text, draft);
        }
        drafts.Sort((a, b) => a.Unit.Span.CompareTo(b.Unit.Span));
        new AboutResolver(text, speakers, drafts).Resolve();
        return Build(text, drafts);
    }

    private static List<MentionDraft> Drafts(ClaimText text)
    {
        var drafts = new List<MentionDraft>();
        foreach (var unit in UnitFinder.Find(text))
        {
            if (StanceReader.Read(text, unit) is not { } found)
                continue;
            drafts.Add(new MentionDraft
            {
                Unit = unit,
                Stance = found.Stance,
                Rule = found.Rule,
                IsAnaphoric = found.IsAnaphoric,
                ClaimNoun = found.ClaimNoun,
                SpeakerSpan = UnnamedSpeaker.Of(text, unit, found),
            });
        }
        BareDenials.Add(text, drafts);
        return drafts;
    }

    private List<ClaimMention> Build(ClaimText text, List<MentionDraft> drafts)
    {
        var article = text.Reading.Article;
        var ids = new Dictionary<MentionDraft, string>();
        foreach (var draft in drafts)
            ids[draft] = IdOf(article, draft);
        var mentions = new List<ClaimMention>(drafts.Count);
        foreach (var draft in drafts)
        {
            var span = draft.Unit.Span;
            var statement = draft.Unit.Statement == SentenceRoles.Author ? null : text.Statements[draft.Unit.Statement];
            mentions.Add(new ClaimMention
            {
                Id = ids[draft],
                Document = article.Document.Id,
                Place = article.Place(span),
                Span = span,
                Quote = span.Of(text.Text).ToString(),
                Stance = draft.Stance,
                By = draft.Speaker,
                Statement = statement?.Id,
                About = draft.About is { } about ? ids[about] : null,
                At = statement?.Time?.Edtf ?? article.Document.Published,
                Proposition = _propositions.Read(text.Reading, [(draft.About ?? draft).Unit.Span]),
                Worth = draft.Worth,
                Rule = draft.Rule,
            });
        }
        return mentions;
    }

    private static string IdOf(Article article, MentionDraft draft)
    {
        var place = article.Place(draft.Unit.Span);
        var key = string.Create(CultureInfo.InvariantCulture, $"{article.Document.Id} {place.Field} {place.Start} {place.End} {draft.Stance}");
        return "m" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }
}
