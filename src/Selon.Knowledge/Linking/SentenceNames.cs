using Selon.Knowledge.Names;
using Selon.Syntax;

namespace Selon.Knowledge.Linking;

/// <summary>The names and the nouns of office of the base in one sentence.</summary>
internal sealed class SentenceNames
{
    private const int LongestRole = 8;

    private readonly KnowledgeBase _knowledge;
    private readonly string _text;
    private readonly NameMatch[] _names;
    private readonly NameMatch[] _roles;
    private readonly LinkingWords _language;

    /// <summary>Looks every word up.</summary>
    public SentenceNames(KnowledgeBase knowledge, LinkingWords language, string text, Sentence sentence, int index)
    {
        _knowledge = knowledge;
        _language = language;
        _text = text;
        Sentence = sentence;
        Index = index;
        var count = sentence.Words.Length;
        _names = new NameMatch[count];
        _roles = new NameMatch[count];
        for (var word = 0; word < count; word++)
            (_names[word], _roles[word]) = Match(word);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its number in the text.</summary>
    public int Index { get; }

    /// <summary>The longest name that begins with a word.</summary>
    public NameMatch NameAt(int word) => _names[word];

    /// <summary>The longest noun of office that begins with a word; an adjective of a state may stand within it.</summary>
    public NameMatch RoleAt(int word) => _roles[word];

    /// <summary>True where a word lies within a noun of office that begins before it.</summary>
    public bool IsWithinRole(int word)
    {
        for (var start = word - 1; start >= 0 && start >= word - LongestRole; start--)
        {
            if (_roles[start].IsMatch && _roles[start].Last >= word)
                return true;
        }
        return false;
    }

    /// <summary>True for the first word of a portfolio: "Réconciliation" of "ministre malien de la Réconciliation".</summary>
    public bool IsPortfolio(int word)
    {
        var words = Sentence.Words;
        var before = word - 1;
        while (before >= 0 && words[before].Upos == PartOfSpeech.Det)
            before--;
        if (before < 0 || words[before].Lemma != "de" || words[before].Upos != PartOfSpeech.Adp)
            return false;
        before--;
        while (before >= 0 && words[before].Upos == PartOfSpeech.Adj)
            before--;
        return before >= 0 && _language.Is(words[before].Lemma, "portfolio");
    }

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Surface(int word) => Sentence.Words[word].Span.Of(_text);

    /// <summary>The word after one, past the other parts of its token.</summary>
    public int Next(int word)
    {
        var span = Sentence.Words[word].Span;
        while (++word < Sentence.Words.Length && Sentence.Words[word].Span == span)
        {
        }
        return word;
    }

    /// <summary>The state whose adjective a word is, -1 for none.</summary>
    public int StateOfAdjective(int word)
    {
        if (Sentence.Words[word].Upos is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Verb))
            return -1;
        if (!_knowledge.Names.TryFind(NameFolding.Hash(NameFolding.Empty, Surface(word)), out var entry))
            return -1;
        foreach (var posting in _knowledge.Names.PostingsOf(entry))
        {
            if (posting.Kind == NameKind.Adjective)
                return posting.Target;
        }
        return -1;
    }

    /// <summary>Whether the words look as a name asks for.</summary>
    public bool Fits(in NamePosting posting, NameMatch match)
    {
        var first = Surface(match.First);
        if (posting.Traits.HasFlag(NameTraits.Acronym))
            return IsAcronym(first, match);
        if (!posting.Traits.HasFlag(NameTraits.Capitalized))
            return true;
        // The article of "L'Union" and "Le Monde" belongs to the name and is written so.
        if (first.Length > 0 && Sentence.Words[match.First].Upos == PartOfSpeech.Det)
            return char.IsUpper(first[0]) && match.Last > match.First && Surface(Next(match.First)) is [var second, ..] && !char.IsLower(second);
        // Of several words one is enough: "groupe de Minsk", "tribunal pénal international pour le Rwanda".
        for (var word = match.First; word <= match.Last; word = Next(word))
        {
            if (Surface(word) is [var unit, ..] && (char.IsUpper(unit) || char.IsDigit(unit)))
                return true;
        }
        return false;
    }

    // "OTAN" and "O.T.A.N.", and what is read as a word: "Otan".
    private bool IsAcronym(ReadOnlySpan<char> surface, NameMatch match)
    {
        if (surface.Length == 0 || !char.IsUpper(surface[0]))
            return char.IsDigit(surface[0]);
        var capitals = 0;
        foreach (var unit in surface)
            capitals += char.IsUpper(unit) ? 1 : 0;
        return capitals > 1 || match.Last > match.First || surface.Length >= 4;
    }

    private (NameMatch Name, NameMatch Role) Match(int start)
    {
        var (name, role) = (NameMatch.None, NameMatch.None);
        var hash = NameFolding.Empty;
        var skipped = false;
        for (var word = start; word < Sentence.Words.Length; word = Next(word))
        {
            var next = NameFolding.Hash(hash, Surface(word));
            // A full stop changes nothing and ends a name.
            if (next == hash)
                break;
            if (!_knowledge.Names.TryFind(next, out var entry))
            {
                // "ministre russe des Affaires étrangères": once, for nouns of office only.
                if (word == start || skipped || StateOfAdjective(word) < 0)
                    break;
                skipped = true;
                continue;
            }
            hash = next;
            if (entry < 0)
                continue;
            var match = new NameMatch(start, word, entry);
            foreach (var posting in _knowledge.Names.PostingsOf(entry))
            {
                if (posting.Kind == NameKind.Role)
                    role = match;
                else if (!skipped && Fits(posting, match))
                    name = match;
            }
        }
        return (name, role);
    }
}
