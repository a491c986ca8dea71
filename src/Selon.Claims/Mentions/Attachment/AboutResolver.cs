using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Speakers;
using Selon.Claims.Mentions.Stances;
using Selon.Claims.Mentions.Units;
using Selon.Statements;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Claims.Mentions.Attachment;

/// <summary>Finds what a mention is about whose words do not say it: which accusation is rejected, which version is doubted.</summary>
/// <remarks>Only mentions near by are looked at, so that time stays linear.</remarks>
internal sealed class AboutResolver
{
    private const int Before = 60;
    private const int After = 15;

    private readonly ClaimText _text;
    private readonly SpeakerReader _speakers;
    private readonly List<MentionDraft> _drafts;
    private readonly Dictionary<MentionDraft, HashSet<string>> _topics = [];
    private readonly Dictionary<MentionDraft, HashSet<string>> _speakerNames = [];
    private HashSet<string>? _titleTopics;

    public AboutResolver(ClaimText text, SpeakerReader speakers, List<MentionDraft> drafts) =>
        (_text, _speakers, _drafts) = (text, speakers, drafts);

    /// <summary>Sets <see cref="MentionDraft.About"/> of all mentions that need it.</summary>
    public void Resolve()
    {
        for (var i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i].IsAnaphoric)
                _drafts[i].About = Find(i);
        }
    }

    private MentionDraft? Find(int index)
    {
        var denial = _drafts[index];
        var (best, bestScore) = ((MentionDraft?)null, 0.0);
        var from = Math.Max(0, index - Before);
        for (var i = Math.Min(_drafts.Count - 1, index + After); i >= from; i--)
        {
            var score = i == index ? 0 : Score(denial, _drafts[i], i > index);
            if (score > bestScore)
                (best, bestScore) = (_drafts[i], score);
        }
        return best;
    }

    // Without a sign that the two belong together nearness alone does not do.
    private const double Threshold = 3;

    private double Score(MentionDraft denial, MentionDraft claim, bool isAfter)
    {
        if (claim.IsAnaphoric || claim.Stance is Stance.Deny or Stance.Question || claim.Unit.Span.Overlaps(denial.Unit.Span))
            return 0;
        var (denier, asserter) = (NamesOf(denial), NamesOf(claim));
        if (denier.Count > 0 && denier.Overlaps(asserter))
            return 0;
        var distance = Math.Abs(denial.Unit.Sentence - claim.Unit.Sentence);
        var score = 1 + claim.Worth + Math.Max(-2, 2 - (0.5 * distance));
        score -= isAfter ? 1.5 : 0;
        score -= claim.Worth < 0.4 ? 1.5 : 0;
        score -= claim.Unit.Kind is UnitKind.Noun or UnitKind.Participle or UnitKind.Gapped ? 1 : 0;
        // What the author tells is seldom what somebody denies.
        score -= claim.Speaker is null && claim.Stance == Stance.Assert ? 2 : 0;
        score += 1.2 * Math.Min(3, Topics(denial).Intersect(Topics(claim)).Count());
        score += 0.4 * Math.Min(3, TitleTopics.Intersect(Topics(claim)).Count());
        score += denier.Count > 0 && denier.Overlaps(AccusedBy(claim)) ? 2.5 : 0;
        score += ByNoun(denial, claim, asserter);
        return score < Threshold ? 0 : score;
    }

    private double ByNoun(MentionDraft denial, MentionDraft claim, HashSet<string> asserter)
    {
        if (denial.ClaimNoun < 0)
            return 0;
        var tree = _text.Sentences[denial.Unit.Sentence].Tree;
        var score = ClaimNouns.ClassOf(_text.Lexicon, tree, denial.ClaimNoun) switch
        {
            ClaimNounClass.Accusation => ActOf(claim) == Act.Accuse ? 1.5 : 0,
            ClaimNounClass.Figure => HasNumber(claim) ? 3 : -3,
            ClaimNounClass.Rumour => claim.Stance == Stance.Report ? 3 : 0,
            _ => 0,
        };
        // "les allégations de Bichkek": theirs and nobody else's.
        var owners = OwnersOf(tree, denial);
        if (owners.Count > 0)
            score += owners.Overlaps(asserter) ? 4 : -4;
        return score;
    }

    private HashSet<string> OwnersOf(SentenceTree tree, MentionDraft denial)
    {
        var owners = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in tree.Children(denial.ClaimNoun))
        {
            if (tree[child].UniversalRelation is "nmod" && tree.Introducer(child) == "de" || tree[child].UniversalRelation is "amod")
                owners.UnionWith(_speakers.Names(tree[child].Span));
        }
        return owners;
    }

    // Who is accused: named in the claim or beside it, as the object of "accuser".
    private HashSet<string> AccusedBy(MentionDraft claim)
    {
        var span = claim.Unit.Span;
        if (claim.Unit.Statement != SentenceRoles.Author && _text.Statements[claim.Unit.Statement].Cue is [var cue, ..])
            span = cue.End <= span.Start && IsFirst(claim) ? new TextSpan(cue.End, span.End) : span;
        return _speakers.Names(span);
    }

    private bool IsFirst(MentionDraft claim) =>
        _text.Statements[claim.Unit.Statement].Content is [var content, ..] && claim.Unit.Span.Start <= content.Start + 6;

    // What the title speaks of is what the article is about.
    private HashSet<string> TitleTopics => _titleTopics ??= [.. _drafts.Where(draft => _text.Sentences[draft.Unit.Sentence].IsTitle).SelectMany(Topics)];

    private Act? ActOf(MentionDraft claim) =>
        claim.Unit.Statement == SentenceRoles.Author ? null : _text.Statements[claim.Unit.Statement].Act;

    private bool HasNumber(MentionDraft claim)
    {
        var tree = _text.Sentences[claim.Unit.Sentence].Tree;
        for (var word = claim.Unit.Words.First; word <= claim.Unit.Words.Last; word++)
        {
            if (tree[word].Upos == PartOfSpeech.Num)
                return true;
        }
        return false;
    }

    private HashSet<string> NamesOf(MentionDraft draft)
    {
        if (!_speakerNames.TryGetValue(draft, out var names))
            _speakerNames.Add(draft, names = _speakers.NamesOf(draft));
        return names;
    }

    private HashSet<string> Topics(MentionDraft draft)
    {
        if (_topics.TryGetValue(draft, out var topics))
            return topics;
        var roles = _text.Sentences[draft.Unit.Sentence];
        topics = new HashSet<string>(StringComparer.Ordinal);
        for (var word = draft.Unit.Words.First; word <= draft.Unit.Words.Last; word++)
        {
            if (word != draft.ClaimNoun && roles.Tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num && roles.Words.Lemma(word).Length > 2)
                topics.Add(roles.Words.Lemma(word));
        }
        _topics.Add(draft, topics);
        return topics;
    }
}
