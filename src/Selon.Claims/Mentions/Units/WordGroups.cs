using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Units;

/// <summary>Shares out the words of a sentence among its clauses and the contents of its statements.</summary>
internal static class WordGroups
{
    /// <summary>The groups in the order of their heads.</summary>
    public static List<WordGroup> Of(SentenceRoles roles)
    {
        var tree = roles.Tree;
        var tops = Tops(roles);
        var members = new SortedDictionary<int, List<int>>();
        for (var word = 0; word < tree.Count; word++)
        {
            if (!members.TryGetValue(tops[word], out var words))
                members.Add(tops[word], words = []);
            words.Add(word);
        }
        MergeContents(roles, members);
        var groups = new List<WordGroup>();
        foreach (var (top, words) in members)
        {
            var isClause = IsHead(roles, top) && HasOtherPart(roles, words, top);
            var own = words.Where(word => tree[word].Upos != PartOfSpeech.Punct && (!isClause || roles.Part[word] == roles.Part[top])).DefaultIfEmpty(top);
            var statement = IsComment(roles, top) && !roles.IsAnswered(roles.Content[top]) ? SentenceRoles.Author : roles.Content[top];
            groups.Add(new WordGroup(top, new WordRange(own.Min(), own.Max()), statement, IsHead(roles, top)));
        }
        return groups;
    }

    // "A : B" with a clause on both sides: the words of a clause do not cross the colon.
    private static bool HasOtherPart(SentenceRoles roles, List<int> words, int top)
    {
        foreach (var word in words)
        {
            if (roles.Part[word] != roles.Part[top] && Clauses.IsFinite(roles.Tree, top))
                return true;
        }
        return false;
    }

    // The head of the group of each word, from the roots down.
    private static int[] Tops(SentenceRoles roles)
    {
        var tree = roles.Tree;
        var tops = new int[tree.Count];
        var queue = new Queue<int>();
        for (var word = 0; word < tree.Count; word++)
        {
            if (tree[word].IsRoot)
                queue.Enqueue(word);
        }
        while (queue.TryDequeue(out var word))
        {
            var head = tree[word].Head;
            tops[word] = head < 0 || roles.Content[word] != roles.Content[head] || IsHead(roles, word) ? word : tops[head];
            foreach (var child in tree.Children(word))
                queue.Enqueue(child);
        }
        return tops;
    }

    // A content may be several pieces of the tree: what is no clause goes with the largest piece of it that is.
    private static void MergeContents(SentenceRoles roles, SortedDictionary<int, List<int>> members)
    {
        foreach (var pieces in members.Where(pair => roles.Content[pair.Key] != SentenceRoles.Author)
            .GroupBy(pair => roles.Content[pair.Key]).ToList())
        {
            var all = pieces.OrderByDescending(pair => IsHead(roles, pair.Key)).ThenByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).ToList();
            foreach (var (top, words) in all.Skip(1))
            {
                if (IsHead(roles, top) || roles.Cue[top] != SentenceRoles.Author)
                    continue;
                all[0].Value.AddRange(words);
                members.Remove(top);
            }
        }
    }

    private static bool IsHead(SentenceRoles roles, int word)
    {
        var tree = roles.Tree;
        var head = tree[word].Head;
        if (head < 0)
            return true;
        var isFinite = Clauses.IsFinite(tree, word);
        if (isFinite && roles.Part[word] != roles.Part[head])
            return true;
        if (IsTopic(tree, word) || IsComment(roles, word))
            return true;
        if (roles.Content[word] != roles.Content[head])
            return isFinite && roles.Content[word] != SentenceRoles.Author;
        return tree[word].UniversalRelation switch
        {
            "parataxis" => isFinite || Clauses.HasNumber(tree, word),
            "conj" => isFinite && (Clauses.Subject(tree, word) >= 0 || HasThat(tree, word)),
            "acl" when tree[word].Relation == "acl:relcl" => isFinite && Clauses.IsSetOff(tree, word),
            "advcl" when isFinite => Clauses.Subject(tree, word) >= 0 && Clauses.IsSetOff(tree, word) && !Clauses.IsDependentMark(tree.Introducer(word)),
            "advcl" or "acl" => IsAbsolute(tree, word),
            _ => false,
        };
    }

    // "612 détenus ayant été libérés", ", faisant deux morts"
    private static bool IsAbsolute(SentenceTree tree, int word)
    {
        if (tree[word].Upos != PartOfSpeech.Verb)
            return false;
        if (Clauses.Subject(tree, word) >= 0)
            return !tree[word].Features.IsInfinitive;
        return Clauses.IsPresentParticiple(tree, word) && Clauses.IsSetOff(tree, word) && tree.Introducer(word) is null;
    }

    /// <summary>True for "quant à X", which names what the sentence then speaks of.</summary>
    public static bool IsTopic(SentenceTree tree, int word)
    {
        var first = tree.Left(word);
        return first == 0 && tree[word].UniversalRelation is "obl" or "dislocated" or "advmod" or "nmod" && first < word && tree[first].Lemma == "quant" | tree[first].Form is "Quant";
    }

    /// <summary>True for a comment on what stands before: ", une accusation que Moscou rejette", ", ce que la mairie dément".</summary>
    public static bool IsComment(SentenceRoles roles, int word)
    {
        var tree = roles.Tree;
        var first = tree.Left(word);
        if (tree[word].Head < 0 || first == 0 || (tree[first - 1].Form != "," && tree[first].Form != ","))
            return false;
        var isSaid = tree[word].Lemma == "ce" || (tree[word].Upos == PartOfSpeech.Noun && roles.IsClaimNoun(tree[word].Lemma) && tree.IntroducerIndex(word) < 0);
        return isSaid && (tree.ChildExactly(word, "acl:relcl") > word || tree.Child(word, "acl") > word);
    }

    private static bool HasThat(SentenceTree tree, int word)
    {
        var mark = tree.Child(word, "mark");
        return mark >= 0 && mark < word && tree[mark].Lemma == "que";
    }
}
