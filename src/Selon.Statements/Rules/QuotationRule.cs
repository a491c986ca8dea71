using Selon.Statements.Lexicons;
using Selon.Statements.Trees;

namespace Selon.Statements.Rules;

/// <summary>A verb of saying with a quotation right after it: <c>a déclaré « … »</c>; or right before its clause: <c>« … », X a déclaré</c>.</summary>
internal sealed class QuotationRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "verb-quotation";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        var frame = Match(cue, Complement.Quotation);
        if (frame is null || cue.Group.IsPassive || cue.Clause >= 0 || cue.HasQuotedManner)
            return null;
        var quotation = QuotationAfter(cue);
        if (quotation >= 0 && IsObjectInQuotes(cue, quotation))
            return null;
        if (quotation < 0 && cue.Object < 0 && cue.Infinitive < 0)
            quotation = QuotationBefore(cue);
        if (quotation < 0)
            return null;
        var candidate = Start(cue, frame, -1);
        candidate.Content.Add(QuotationRun.From(cue.Article, quotation));
        return Finish(candidate);
    }

    private static int QuotationAfter(VerbCue cue)
    {
        var quotation = cue.Article.Quotations.OpeningAt(cue.Tree[cue.End].Span.End);
        if (quotation >= 0)
            return quotation;
        // An addressee or a time may come between.
        foreach (var oblique in cue.Obliques)
        {
            if (cue.Tree.Left(oblique) == cue.End + 1 && !IsContent(cue, oblique))
            {
                quotation = cue.Article.Quotations.OpeningAt(cue.Tree[cue.Tree.Right(oblique)].Span.End);
                if (quotation >= 0)
                    return quotation;
            }
        }
        return -1;
    }

    // "dénonce « la colère » de X": the object holds the quotation and more.
    private static bool IsObjectInQuotes(VerbCue cue, int quotation) =>
        cue.Object > cue.End && (Match(cue, Complement.Object) ?? Match(cue, Complement.Target)) is not null
        && cue.Article.Quotations[quotation].Outer.Contains(cue.Tree[cue.Object].Span.Start);

    private static bool IsContent(VerbCue cue, int oblique) => cue.Tree.Introducer(oblique) switch
    {
        "à" => cue.Entry.Find(Complement.A) is not null,
        "de" => cue.Entry.Find(Complement.De) is not null || cue.Entry.Find(Complement.De, Addressee.Object) is not null,
        "sur" => cue.Entry.Find(Complement.Sur) is not null,
        "contre" => cue.Entry.Find(Complement.Contre) is not null,
        _ => false,
    };

    private static int QuotationBefore(VerbCue cue)
    {
        if (cue.Subject.Word < 0 || cue.Subject.Word > cue.Verb)
            return -1;
        var first = NounPhrase.Words(cue.Article, cue.Tree, cue.Subject.Word).First;
        var start = cue.Tree[first].Span.Start;
        return cue.Article.Previous(start) is ',' or '»' or '”' or '"' ? cue.Article.Quotations.ClosingBefore(start) : -1;
    }
}
