using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>The complement of a noun that says what is said.</summary>
/// <param name="Frame">The frame of the lexicon that it fills.</param>
/// <param name="Head">Its head word, -1 for a quotation.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Quotation">Number of the quotation, -1 for none.</param>
internal readonly record struct NounComplement(Frame Frame, int Head, int First, int Last, int Quotation)
{
    /// <summary>The complement of a noun that fills one of its frames, null for none.</summary>
    /// <param name="article">The text.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="end">The last word of the expression.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="source">The word that is its source, which is no content.</param>
    public static NounComplement? Find(Article article, SentenceTree tree, int noun, int end, NounEntry entry, int source)
    {
        var governor = tree[noun].Head;
        NounComplement? best = null;
        foreach (var parent in (ReadOnlySpan<int>)[noun, IsVerbOf(tree, noun) ? governor : -1, source > noun ? source : -1])
        {
            if (parent < 0)
                continue;
            foreach (var child in tree.Children(parent))
            {
                if (child <= end || child == source || (source >= 0 && tree.IsUnder(source, child)) || (parent == source && !MayBeTorn(tree, source, child)))
                    continue;
                if (FrameOf(article, tree, child, parent == noun || parent == source, entry) is { } frame && IsBetter(entry, frame, best))
                    best = new NounComplement(frame, child, FirstWord(tree, child, end), tree.Right(child), -1);
            }
        }
        if (best is null && governor >= 0 && (entry.Find(Complement.Clause) ?? entry.Frames[0]) is { } frameOfClause)
        {
            foreach (var child in tree.Children(governor))
            {
                if (child > end && IsAccordingToWhich(tree, child))
                    return new NounComplement(frameOfClause, child, tree.Left(child), tree.Right(child), -1);
            }
        }
        if (best is not null)
            return best;
        return QuotationAfter(article, tree, noun, end, entry);
    }

    // "l'annonce par X de Y", "la demande de X d'ouvrir": parsers hang the complement on X.
    private static bool MayBeTorn(SentenceTree tree, int source, int child) =>
        tree.Introducer(child) is "de" or "à" && (IsInfinitive(tree, child) || tree.Introducer(source) == "par");

    private static bool IsVerbOf(SentenceTree tree, int noun) =>
        tree[noun].Head >= 0 && tree[noun].UniversalRelation is "obj" && tree[tree[noun].Head].Upos == PartOfSpeech.Verb;

    private static bool IsBetter(NounEntry entry, Frame frame, NounComplement? best)
    {
        if (best is not { } other)
            return true;
        foreach (var candidate in entry.Frames)
        {
            if (candidate == frame)
                return candidate != other.Frame;
            if (candidate == other.Frame)
                return false;
        }
        return false;
    }

    // "une affirmation que le maire dément": what is denied is the noun, not a clause of it.
    private static bool IsRelativeOfDenial(Article article, SentenceTree tree, int clause) =>
        tree[clause].Relation == "acl:relcl" && tree[clause].Upos == PartOfSpeech.Verb && tree.Child(clause, "obj") < 0 && tree.Child(clause, "ccomp") < 0
        && article.Lexicon.FindVerb(VerbCues.Lemma(article.Lexicon, tree[clause]))?.Act is Act.Deny or Act.Refuse or Act.Confirm;

    private static Frame? FrameOf(Article article, SentenceTree tree, int child, bool isOwn, NounEntry entry)
    {
        var introducer = tree.Introducer(child);
        var word = tree[child];
        switch (word.UniversalRelation)
        {
            case "acl" or "ccomp" or "xcomp" or "advcl" when IsInfinitive(tree, child):
                return introducer switch
                {
                    "de" => isOwn || word.UniversalRelation != "advcl" ? entry.Find(Complement.DeInfinitive) : null,
                    "à" => entry.Find(Complement.AInfinitive),
                    "pour" => isOwn ? entry.Find(Complement.Pour) : null,
                    _ => null,
                };
            case "acl" or "ccomp" when introducer == "que":
                return IsRelativeOfDenial(article, tree, child) ? null : tree[Math.Max(0, tree.IntroducerIndex(child) - 1)].Upos is PartOfSpeech.Adj or PartOfSpeech.Adv ? null : entry.Find(Complement.Clause);
            case "acl" when IsAccordingToWhich(tree, child):
                return entry.Find(Complement.Clause) ?? entry.Frames[0];
            case "acl" when isOwn && word.Lemma is "concerner" or "viser" or "porter":
                return entry.Find(Complement.Sur) ?? entry.Find(Complement.De);
            case "nmod" or "obl":
                return ByPreposition(introducer, entry, isOwn, IsAddressee(article, tree, child));
            default:
                return null;
        }
    }

    private static Frame? ByPreposition(string? introducer, NounEntry entry, bool isOwn, bool isAddressee) => introducer switch
    {
        "de" when isOwn => entry.Find(Complement.De),
        "à" when !isAddressee => entry.Find(Complement.A),
        "sur" => entry.Find(Complement.Sur),
        "contre" => entry.Find(Complement.Contre),
        "pour" when isOwn => entry.Find(Complement.Pour),
        "en" when isOwn => entry.Find(Complement.En),
        _ => null,
    };

    // "un appel à la Commission": to whom, not for what.
    private static bool IsAddressee(Article article, SentenceTree tree, int word) =>
        tree[word].Upos == PartOfSpeech.Pron
        || (article.Lexicon.FindSourceNoun(tree[word].Lemma) is { } kind && kind is not (SourceKind.Document or SourceKind.Medium) && article.Lexicon.FindNoun(tree[word].Lemma) is null);

    // "des informations selon lesquelles …"
    private static bool IsAccordingToWhich(SentenceTree tree, int clause)
    {
        var first = tree.Left(clause);
        return first + 1 < tree.Count && tree[first].Lemma == "selon" && tree[first + 1].Features.PronType == "Rel"
            || (first + 1 < tree.Count && tree[first].Lemma == "selon" && tree[first + 1].Lemma == "lequel");
    }

    private static bool IsInfinitive(SentenceTree tree, int word)
    {
        if (tree[word].Features.IsInfinitive)
            return true;
        var auxiliary = tree.Child(word, "aux");
        return auxiliary >= 0 && tree[auxiliary].Features.IsInfinitive;
    }

    private static int FirstWord(SentenceTree tree, int child, int end) => Math.Max(tree.Left(child), end + 1);

    private static NounComplement? QuotationAfter(Article article, SentenceTree tree, int noun, int end, NounEntry entry)
    {
        if (entry.Find(Complement.Quotation) is not { } frame)
            return null;
        var last = Math.Max(end, NounPhrase.Words(article, tree, noun).Last);
        var after = tree[last].Span.End;
        if (article.Next(after) != ':')
            return null;
        var quotation = article.Quotations.OpeningAt(article.Text.IndexOf(':', after) + 1);
        return quotation < 0 ? null : new NounComplement(frame, -1, 0, -1, quotation);
    }
}
