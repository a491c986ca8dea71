using Selon.Claims.Mentions.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Claims.Mentions.Units;

/// <summary>Finds what a noun phrase tells within a clause: by a relative clause, by a participle, by a word of distance.</summary>
internal static class InnerUnits
{
    /// <summary>Adds the inner units of a sentence to its clauses.</summary>
    public static void Add(ClaimText text, int sentence, List<ClaimUnit> units)
    {
        var roles = text.Sentences[sentence];
        var tree = roles.Tree;
        var known = new Known(units);
        for (var word = 0; word < tree.Count; word++)
        {
            var head = tree[word].Head;
            if (head < 0)
                continue;
            if (tree[word].Relation == "acl:relcl" && roles.Cue[word] == SentenceRoles.Author)
                AddRelative(text, sentence, head, word, known);
            else if (tree[word].UniversalRelation is "acl" or "amod" && Clauses.IsParticiple(tree, word) && HasCircumstance(tree, word) && roles.Cue[word] == SentenceRoles.Author)
                AddNoun(text, sentence, head, tree.Right(word), UnitKind.Noun, known);
            else if (tree[word].UniversalRelation is "obj" or "obl" && text.Lexicon.Is(WordClass.TollNoun, tree[word].Lemma) && Clauses.HasNumber(tree, word))
                AddNoun(text, sentence, word, NounPhrase.Words(text.Parsed, tree, word).Last, UnitKind.Noun, known);
            else if (text.Lexicon.Distance(roles.Words.Form(word)) is not null && tree[head].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN)
                AddNoun(text, sentence, head, tree.Right(head), UnitKind.Noun, known);
        }
    }

    // The clause alone is already a unit where a comma stands before it: it takes its antecedent along.
    private static void AddRelative(ClaimText text, int sentence, int antecedent, int clause, Known known)
    {
        var tree = text.Sentences[sentence].Tree;
        var existing = known.WithHead(clause);
        if (existing < 0 && !Clauses.IsConditional(tree, clause))
            return;
        var first = NounPhrase.Words(text.Parsed, tree, antecedent).First;
        var last = existing < 0 ? tree.Right(clause) : known.Units[existing].Words.Last;
        if (UnitFinder.Make(text, sentence, clause, new WordRange(first, Math.Max(first, last)), StatementOf(text, sentence, clause), UnitKind.Relative) is not { } unit)
            return;
        if (existing >= 0)
            known.Units[existing] = unit;
        else
            known.Add(unit);
    }

    private static void AddNoun(ClaimText text, int sentence, int head, int last, UnitKind kind, Known known)
    {
        var tree = text.Sentences[sentence].Tree;
        var first = NounPhrase.Words(text.Parsed, tree, head).First;
        if (UnitFinder.Make(text, sentence, head, new WordRange(first, Math.Max(first, last)), StatementOf(text, sentence, head), kind) is not { } unit)
            return;
        known.Add(unit);
    }

    private static int StatementOf(ClaimText text, int sentence, int word) => text.Sentences[sentence].Content[word];

    // "tiré depuis le territoire voisin", "escortés par des gendarmes"; a bare "blessés" only describes.
    private static bool HasCircumstance(SentenceTree tree, int participle)
    {
        foreach (var child in tree.Children(participle))
        {
            if (child > participle && tree[child].UniversalRelation is "obl" or "obj")
                return true;
        }
        return false;
    }

    /// <summary>The units of a sentence by head and by place.</summary>
    private sealed class Known
    {
        private readonly Dictionary<int, int> _heads = [];
        private readonly HashSet<TextSpan> _spans = [];

        public Known(List<ClaimUnit> units)
        {
            Units = units;
            for (var i = 0; i < units.Count; i++)
            {
                _heads.TryAdd(units[i].Head, i);
                _spans.Add(units[i].Span);
            }
        }

        public List<ClaimUnit> Units { get; }

        public int WithHead(int word) => _heads.TryGetValue(word, out var index) ? index : -1;

        public void Add(ClaimUnit unit)
        {
            if (_spans.Add(unit.Span))
                Units.Add(unit);
        }
    }
}
