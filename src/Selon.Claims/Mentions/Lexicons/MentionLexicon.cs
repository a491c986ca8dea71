using System.Collections.Frozen;
using Selon.Statements.Lexicons;

namespace Selon.Claims.Mentions.Lexicons;

/// <summary>The words by which a language takes a stance. Immutable and safe to share between threads.</summary>
internal sealed class MentionLexicon
{
    private static readonly Lazy<MentionLexicon> LazyFrench = new(() => new MentionLexicon("fr", Lexicon.French));

    private readonly FrozenDictionary<char, StancePhrase[]> _phrases;
    private readonly FrozenDictionary<char, WordPattern[]> _retractions;
    private readonly FrozenDictionary<string, ClaimNounClass> _claimNouns;
    private readonly FrozenDictionary<string, Stance> _distance;
    private readonly FrozenSet<(WordClass, string)> _classes;

    private MentionLexicon(string language, Lexicon statements)
    {
        Statements = statements;
        _phrases = ByFirstLetter(MentionLexiconReader.Phrases(language), phrase => phrase.Words);
        _retractions = ByFirstLetter(MentionLexiconReader.Retractions(language), pattern => pattern);
        _claimNouns = MentionLexiconReader.ClaimNouns(language);
        _distance = MentionLexiconReader.Distance(language);
        _classes = MentionLexiconReader.Classes(language);
    }

    /// <summary>The French lexicon, read on first use.</summary>
    public static MentionLexicon French => LazyFrench.Value;

    /// <summary>The words by which the language attributes statements.</summary>
    public Lexicon Statements { get; }

    /// <summary>The phrases that a folded word can begin.</summary>
    public ReadOnlySpan<StancePhrase> Phrases(string word) => Of(_phrases, word);

    /// <summary>The phrases of taking back that a folded word can begin.</summary>
    public ReadOnlySpan<WordPattern> Retractions(string word) => Of(_retractions, word);

    /// <summary>What a noun stands for that stands for something said; null for other nouns.</summary>
    public ClaimNounClass? ClaimNoun(string lemma) => _claimNouns.TryGetValue(lemma, out var kind) ? kind : null;

    /// <summary>The stance that a folded word takes to the noun that follows it; null for none.</summary>
    public Stance? Distance(string form) => _distance.TryGetValue(form, out var stance) ? stance : null;

    /// <summary>True where a lemma is of the class.</summary>
    public bool Is(WordClass kind, string lemma) => _classes.Contains((kind, lemma));

    private static ReadOnlySpan<T> Of<T>(FrozenDictionary<char, T[]> table, string word) =>
        word.Length > 0 && table.TryGetValue(word[0], out var found) ? found : [];

    private static FrozenDictionary<char, T[]> ByFirstLetter<T>(IReadOnlyList<T> all, Func<T, WordPattern> words) =>
        all.SelectMany(item => words(item).FirstLetters.Select(letter => (letter, item)))
            .GroupBy(pair => pair.letter, pair => pair.item)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
