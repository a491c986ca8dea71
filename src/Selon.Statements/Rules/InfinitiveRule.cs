using Selon.Statements.Lexicons;

namespace Selon.Statements.Rules;

/// <summary>A verb with an infinitive: <c>nie avoir …</c>, <c>appelle à …</c>, <c>promet de …</c>.</summary>
internal sealed class InfinitiveRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "verb-infinitive";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        if (cue.Infinitive < 0)
            return null;
        var complement = cue.InfinitiveMark switch
        {
            "de" => Complement.DeInfinitive,
            "à" => Complement.AInfinitive,
            _ => Complement.Infinitive,
        };
        var frame = Match(cue, complement);
        if (frame is null)
            return null;
        var candidate = Start(cue, frame, cue.Infinitive);
        AddContent(cue, candidate, FirstWord(cue), cue.Tree.Right(cue.Infinitive));
        return Finish(candidate);
    }

    private static int FirstWord(VerbCue cue)
    {
        var mark = cue.Tree.IntroducerIndex(cue.Infinitive);
        // "accusé de corruption, ainsi que d'avoir …"
        foreach (var oblique in cue.Obliques)
        {
            if (cue.InfinitiveMark == "de" && oblique > cue.End && oblique < cue.Infinitive && cue.Tree.Introducer(oblique) == "de" && cue.Entry.Find(Complement.De, Addressee.Object) is not null)
                return cue.Tree.Left(oblique);
        }
        if (mark > cue.Verb)
            return mark;
        return Math.Max(cue.Tree.Left(cue.Infinitive), cue.End + 1);
    }
}
