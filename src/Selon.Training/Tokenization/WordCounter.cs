using Selon.Syntax.Tokenization;
using Selon.Training.Conllu;

namespace Selon.Training.Tokenization;

/// <summary>Counts how words are written where no sentence begins, and what they are.</summary>
/// <remarks>
/// A word that was met once stays unknown: so the models that are trained on the same text meet unknown words as
/// often as in any text.
/// </remarks>
internal sealed class WordCounter
{
    private const int TableLength = 1 << 17;
    private const int LeastCount = 2;

    private readonly SortedDictionary<uint, Counts> _counts = [];

    /// <summary>Counts the words of a treebank.</summary>
    public void Add(IEnumerable<ConlluSentence> treebank)
    {
        foreach (var sentence in treebank)
        {
            foreach (var token in sentence.Tokens)
            {
                var mark = TokenMarks.Make(token.Form, 0, token.Form.Length, TokenGap.Space);
                if (token.FirstWord > 0)
                    AddCase(mark);
                if (token.WordCount == 1)
                    Of(mark).Classes[(int)ClassOf(sentence.Words[token.FirstWord])]++;
            }
        }
    }

    /// <summary>The table of all that was counted; where words share a place the more frequent one has it.</summary>
    public WordTable Build()
    {
        var entries = new byte[TableLength];
        foreach (var (hash, counts) in _counts.OrderBy(c => c.Value.Total).ThenBy(c => c.Key))
        {
            if (counts.Total >= LeastCount)
                entries[WordTable.Place(hash, TableLength)] = new WordKnowledge(counts.Case, counts.Class).Value;
        }
        return new WordTable(entries);
    }

    private void AddCase(in TokenMark mark)
    {
        if (mark.Shape == TokenShape.Lower)
            Of(mark).Lower++;
        else if (mark.Shape == TokenShape.Capitalized)
            Of(mark).Upper++;
    }

    private Counts Of(in TokenMark mark)
    {
        if (!_counts.TryGetValue(mark.Hash, out var counts))
            _counts.Add(mark.Hash, counts = new Counts());
        return counts;
    }

    private static WordClass ClassOf(ConlluWord word)
    {
        if (word.Features.Contains("VerbForm=Fin", StringComparison.Ordinal))
            return WordClass.FiniteVerb;
        return word.Upos switch
        {
            "VERB" or "AUX" => WordClass.Verb,
            "NOUN" => WordClass.Noun,
            "PROPN" => WordClass.ProperNoun,
            "ADJ" => WordClass.Adjective,
            "ADV" => WordClass.Adverb,
            "ADP" => WordClass.Adposition,
            "DET" => WordClass.Determiner,
            "PRON" => WordClass.Pronoun,
            "CCONJ" => WordClass.Coordinator,
            "SCONJ" => WordClass.Subordinator,
            "NUM" => WordClass.Numeral,
            _ => WordClass.Other,
        };
    }

    private sealed class Counts
    {
        public int Lower;
        public int Upper;

        public int[] Classes { get; } = new int[(int)WordClass.Other + 1];

        public int Total => Math.Max(Lower + Upper, Classes.Sum());

        public WordClass Class => Classes.Max() is var most and > 0 ? (WordClass)Array.IndexOf(Classes, most) : WordClass.Unknown;

        public UsualCase Case
        {
            get
            {
                if (Lower > 4 * Upper)
                    return UsualCase.Lower;
                return Upper > 4 * Lower ? UsualCase.Upper : Upper + Lower > 0 ? UsualCase.Mixed : UsualCase.Unknown;
            }
        }
    }
}
