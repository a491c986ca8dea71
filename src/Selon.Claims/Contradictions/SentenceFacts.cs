using Selon.Claims.Lexicons;
using Selon.Claims.Propositions;
using Selon.Syntax;

namespace Selon.Claims.Contradictions;

/// <summary>What of a short text is compared: its words, what is negated among them, its numbers and names.</summary>
internal sealed class SentenceFacts
{
    private const int NearestNegation = 3;

    public SentenceFacts(Analysis analysis)
    {
        var text = new System.Text.StringBuilder(" ");
        var words = new List<FactWord>();
        foreach (var sentence in analysis.Sentences)
        {
            var tokens = sentence.Words.ToArray();
            string[] folded = [.. tokens.Select(w => WordFolding.Fold(w.Lemma))];
            string[] forms = [.. tokens.Select(w => WordFolding.Fold(w.Form))];
            text.AppendJoin(' ', forms).Append(' ');
            var numbers = NumberFinder.Find(analysis.Text.Text, tokens, forms, new bool[tokens.Length]);
            Numbers.AddRange(numbers.Where(n => n.Last > n.First || !IsArticle(forms[n.First])).Select(n => n.Least));
            foreach (var token in tokens)
                Add(tokens, folded, forms, token, words, numbers);
        }
        (Words, Text) = (words, text.ToString());
    }

    /// <summary>The words that bear meaning.</summary>
    public IReadOnlyList<FactWord> Words { get; }

    /// <summary>All folded words, with a space at both ends.</summary>
    public string Text { get; }

    /// <summary>The numbers.</summary>
    public List<double> Numbers { get; } = [];

    /// <summary>The folded names.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>How many negations it has.</summary>
    public int Negations { get; private set; }

    private void Add(Word[] tokens, string[] folded, string[] forms, Word token, List<FactWord> words, List<SentenceNumber> numbers)
    {
        var lemma = folded[token.Index];
        if (NegationWords.IsNegation(lemma) && !(lemma == "ne" && IsRestrictive(tokens, folded, token)))
            Negations++;
        if (numbers.Any(n => token.Index >= n.First && token.Index <= n.Last))
            return;
        if (token.Upos == PartOfSpeech.PropN)
            Names.Add(lemma);
        if (token.Upos is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.PropN or PartOfSpeech.Adv or PartOfSpeech.X && lemma.Length > 1 && !NegationWords.IsNegation(lemma) && lemma is not ("pas" or "plus" or "ne" or "point"))
            words.Add(new FactWord(lemma, ConceptLexicon.French.KeyOf(lemma, forms[token.Index]), token.Upos, IsNegated(tokens, folded, token)));
    }

    // Negated itself, or by what it hangs on: "n'est pas un mercenaire", "aucun soldat".
    private static bool IsNegated(Word[] tokens, string[] folded, Word token)
    {
        var at = token.Index;
        for (var steps = 0; steps < NearestNegation && at >= 0; steps++)
        {
            foreach (var other in tokens)
            {
                if (other.Head == at && NegationWords.IsNegation(folded[other.Index]) && !(folded[other.Index] == "ne" && IsRestrictive(tokens, folded, other)))
                    return true;
            }
            if (tokens[at].UniversalRelation is "advcl" or "acl" or "ccomp" or "parataxis" or "root" or "conj")
                return false;
            at = tokens[at].Head;
        }
        return false;
    }

    // "ne … que" is no negation.
    private static bool IsRestrictive(Word[] tokens, string[] folded, Word ne)
    {
        for (var i = ne.Index + 1; i < tokens.Length && i < ne.Index + 12; i++)
        {
            if (folded[i] is "pas" or "jamais" or "plus" or "rien" or "aucun" or "ni" or "personne" or "point" or "guere" or "nullement")
                return false;
            if (folded[i] == "que" && tokens[i].Upos == PartOfSpeech.Adv)
                return true;
        }
        return false;
    }

    private static bool IsArticle(string form) => form is "un" or "une";
}
