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
            if (oblique < 0 || (found is not null && frame.Addressee == Addressee.None))
                continue;
            var candidate = Start(cue, frame, oblique);
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
        return -1;
    }

    private static bool IsTime(SentenceTree tree, int word) => tree[word].Upos == PartOfSpeech.Num;
}
