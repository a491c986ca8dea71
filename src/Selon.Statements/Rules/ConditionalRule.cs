using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>The conditional of hearsay with no source: <c>l'attaque aurait fait dix morts</c>.</summary>
internal sealed class ConditionalRule : SentenceRule
{
    /// <inheritdoc/>
    public override string Name => "conditional";

    /// <inheritdoc/>
    public override void Propose(Article article, SentenceTree tree, int word, List<Candidate> candidates)
    {
        if (!VerbMood.IsConditional(tree[word]))
            return;
        var verb = Conditional.ClauseOf(tree, word);
        // In quotation marks it is the speaker's conditional; after "si" it is a reported question.
        if (!Conditional.IsHearsay(tree, word, verb) || article.Quotations.Enclosing(tree[word].Span.Start) >= 0 || tree.Introducer(verb) == "si")
            return;
        var candidate = new Candidate(Name, tree.Number, verb)
        {
            Lemma = tree[verb].Lemma,
            Strength = Strength.Medium,
            ContentHead = verb,
            Act = Act.Report,
            IsConditional = true,
        };
        AddContent(article, tree, verb, candidate);
        if (candidate.Content.Count > 0)
            candidates.Add(candidate);
    }

    private static void AddContent(Article article, SentenceTree tree, int verb, Candidate candidate)
    {
        var clause = verb;
        // A main clause takes the whole sentence with it, another one what hangs on it.
        if (tree[clause].Head < 0)
        {
            var holes = new List<WordRange>();
            foreach (var child in tree.Children(clause))
            {
                if (tree[child].UniversalRelation is "conj" && IsFinite(tree, child) && !HasConditional(tree, child))
                    holes.Add(new WordRange(tree.Left(child), tree.Right(child)));
                else if (tree[child].UniversalRelation is "cc" && child < verb && child <= 1)
                    holes.Add(new WordRange(tree.Left(child), child));
            }
            ContentSpans.Add(article, tree, 0, tree.Count - 1, holes, candidate.Content);
            return;
        }
        var first = tree.Left(clause);
        if (tree[clause].UniversalRelation == "conj")
        {
            AddConjoined(article, tree, clause, candidate);
            return;
        }
        ContentSpans.Add(article, tree, new WordRange(first, tree.Right(clause)), candidate.Content);
    }

    private static void AddConjoined(Article article, SentenceTree tree, int clause, Candidate candidate)
    {
        var own = SubjectFinder.OwnSubject(tree, clause);
        if (own.Kind == SubjectKind.None && SubjectFinder.Find(article, tree, clause) is { Word: >= 0 } shared)
            ContentSpans.Add(article, tree, NounPhrase.Words(article, tree, shared.Word), candidate.Content);
        var first = tree.Left(clause);
        while (first < clause && tree[first].Upos is PartOfSpeech.CConj or PartOfSpeech.Punct)
            first++;
        ContentSpans.Add(article, tree, new WordRange(first, tree.Right(clause)), candidate.Content);
    }

    private static bool IsFinite(SentenceTree tree, int clause)
    {
        if (tree[clause].Features.IsFinite)
            return true;
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].UniversalRelation is "aux" or "cop" && tree[child].Features.IsFinite)
                return true;
        }
        return false;
    }

    private static bool HasConditional(SentenceTree tree, int clause)
    {
        if (VerbMood.IsConditional(tree[clause]))
            return true;
        foreach (var child in tree.Children(clause))
        {
            if (VerbMood.IsConditional(tree[child]) && tree[child].UniversalRelation is "aux" or "cop")
                return true;
        }
        return false;
    }
}
