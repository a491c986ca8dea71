using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Units;

/// <summary>Cuts the sentences of an article into the things that they tell, one clause each.</summary>
internal static class UnitFinder
{
    /// <summary>The units in the order of the text.</summary>
    public static List<ClaimUnit> Find(ClaimText text)
    {
        var units = new List<ClaimUnit>();
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            var found = new List<ClaimUnit>();
            AddClauses(text, sentence, found);
            if (text.Sentences[sentence].IsTitle)
                found = TitleParts.Split(text, found);
            found = GappedParts.Split(text, VerdictParts.Join(text, sentence, found));
            InnerUnits.Add(text, sentence, found);
            found.RemoveAll(unit => DatelineUnits.Is(text, unit));
            found.Sort((a, b) => a.Span.CompareTo(b.Span));
            units.AddRange(found);
        }
        return QuotationParts.Join(text, units);
    }

    /// <summary>A unit over words; null where nothing but marks is left.</summary>
    public static ClaimUnit? Make(ClaimText text, int sentence, int head, WordRange words, int statement, UnitKind kind)
    {
        var tree = text.Sentences[sentence].Tree;
        var (first, last) = (words.First, words.Last);
        while (first < last && IsLeadingWord(tree, first))
            first++;
        while (last > first && tree[last].Upos == PartOfSpeech.Punct && tree[last].Form is not ("»" or "”" or "\""))
            last--;
        var span = ContentSpans.Trim(text.Parsed, tree.Span(first, last));
        return HasLetters(span.Of(text.Text)) ? new ClaimUnit(sentence, head, new WordRange(first, last), span, statement, kind) : null;
    }

    private static void AddClauses(ClaimText text, int sentence, List<ClaimUnit> found)
    {
        var roles = text.Sentences[sentence];
        var tree = roles.Tree;
        var groups = WordGroups.Of(roles);
        foreach (var group in groups)
        {
            if (group.Statement == SentenceRoles.Author && !group.IsClause)
                continue;
            // The clause of saying itself tells nothing else; a noun that stands for what was said may.
            if (roles.Cue[group.Head] != SentenceRoles.Author && tree[group.Head].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
                continue;
            var kind = Clauses.IsFinite(tree, group.Head) ? UnitKind.Clause
                : Clauses.IsParticiple(tree, group.Head) && group.IsClause && !tree[group.Head].IsRoot ? UnitKind.Participle
                : UnitKind.Phrase;
            if (Make(text, sentence, group.Head, PronounParts.Extend(roles, group), group.Statement, kind) is { } unit)
                found.Add(unit);
        }
    }

    private static bool IsLeadingWord(SentenceTree tree, int word) =>
        tree[word].Upos is PartOfSpeech.CConj or PartOfSpeech.Punct && tree[word].Form is not ("«" or "“" or "\"");

    private static bool HasLetters(ReadOnlySpan<char> span)
    {
        foreach (var unit in span)
        {
            if (char.IsLetterOrDigit(unit))
                return true;
        }
        return false;
    }
}
