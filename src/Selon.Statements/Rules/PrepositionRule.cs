using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A verb whose content is a noun phrase after a preposition: <c>accuse X de fraude</c>, <c>appelle à la paix</c>, <c>parle de « … »</c>.</summary>
internal sealed class PrepositionRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "verb-preposition";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        Candidate? found = null;
        foreach (var frame in cue.Entry.Frames)
        {
            var preposition = Preposition(frame.Complement);
            if (preposition is null || Match(cue, frame.Complement) != frame)
                continue;
            var oblique = FindOblique(cue, preposition);
            if (oblique < 0 && frame.Complement == Complement.A && cue.Dative >= 0 && cue.Dative < cue.Verb)
                oblique = cue.Dative;
            if (oblique < 0 || (found is not null && frame.Addressee == Addressee.None))
                continue;
            var candidate = Start(cue, frame, oblique);
            if (oblique < cue.Verb)
                ContentSpans.Add(cue.Article, cue.Tree, new WordRange(oblique, oblique), candidate.Content);
            else
                AddContent(cue, candidate, cue.Tree.Left(oblique), cue.Tree.Right(oblique));
            found = Finish(candidate) ?? found;
            break;
        }
        return found;
    }

    private static string? Preposition(Complement complement) => complement switch
    {
        Complement.De => "de",
        Complement.A => "à",
        Complement.Sur => "sur",
        Complement.Contre => "contre",
        Complement.Pour => "pour",
        Complement.En => "en",
        _ => null,
    };

    private static int FindOblique(VerbCue cue, string preposition)
    {
        foreach (var oblique in cue.Obliques)
        {
            if (oblique > cue.Verb && cue.Tree.Introducer(oblique) == preposition && !Channels.ChannelFinder.IsChannel(cue.Article, cue.Tree, oblique) && !IsTime(cue.Tree, oblique))
                return oblique;
        }
        return preposition == "de" ? BelowObject(cue) : -1;
    }

    // "accuse X de fraude", "qualifie la décision de « scandaleuse »": parsers hang the complement on the object.
    private static int BelowObject(VerbCue cue) => OfObject(cue.Article, cue.Tree, cue.Object > cue.Verb ? cue.Object : -1);

    /// <summary>The last complement with <c>de</c> of a noun that has no determiner or stands in quotation marks, -1 for none.</summary>
    public static int OfObject(Article article, SentenceTree tree, int noun)
    {
        var found = -1;
        for (var (at, steps) = (noun, 0); at >= 0 && steps < 4; steps++)
        {
            var next = -1;
            foreach (var child in tree.Children(at))
            {
                if (child > at && tree[child].UniversalRelation == "nmod" && tree.Introducer(child) == "de")
                    next = child;
            }
            if (next < 0)
                return found;
            var mark = tree.IntroducerIndex(next);
            var isQuoted = article.Quotations.OpeningAt(tree[mark].Span.End) >= 0;
            if (isQuoted || (tree.Child(next, "det") < 0 && tree[next].Upos == PartOfSpeech.Noun && tree[at].Upos == PartOfSpeech.PropN))
                found = next;
            at = next;
        }
        return found;
    }

    // A year.
    private static bool IsTime(SentenceTree tree, int word) =>
        tree[word].Upos == PartOfSpeech.Num && tree[word].Form.Length == 4 && char.IsAsciiDigit(tree[word].Form[0]);
}
