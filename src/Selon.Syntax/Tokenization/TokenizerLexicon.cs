using System.Buffers;
using System.Collections.Frozen;

namespace Selon.Syntax.Tokenization;

/// <summary>The word lists of one language, read from its folder of data files. Immutable.</summary>
internal sealed class TokenizerLexicon
{
    private const int LongestEntry = 40;

    private readonly WordList _abbreviations;
    private readonly WordList _abbreviationsBeforeNumber;
    private readonly WordList _abbreviationsAfterNumber;
    private readonly WordList _abbreviationsBeforeCapital;
    private readonly WordList _indivisible;
    private readonly WordList _elisions;
    private readonly WordList _elisionsBeforeAny;
    private readonly SearchValues<char> _elisionCapitals;
    private readonly WordList _clitics;
    private readonly WordList _units;
    private readonly FrozenDictionary<uint, Contraction> _contractions;

    private TokenizerLexicon(string language)
    {
        var abbreviations = LanguageFiles.Read(language, "abbreviations").ToLookup(row => row[^1]);
        _abbreviations = new WordList(abbreviations["always"]);
        _abbreviationsBeforeNumber = new WordList(abbreviations["before-number"]);
        _abbreviationsAfterNumber = new WordList(abbreviations["after-number"]);
        _abbreviationsBeforeCapital = new WordList(abbreviations["before-capital"]);
        _indivisible = new WordList(LanguageFiles.Read(language, "indivisible"));
        var elisions = LanguageFiles.Read(language, "elisions");
        _elisions = new WordList(elisions);
        _elisionsBeforeAny = new WordList(elisions.Where(row => row is [_, "any"]));
        _elisionCapitals = SearchValues.Create(string.Concat(elisions.Where(row => row is not [_, "any"]).Select(row => row[1])));
        _clitics = new WordList(LanguageFiles.Read(language, "clitics"));
        _units = new WordList(LanguageFiles.Read(language, "units"));
        _contractions = LanguageFiles.Read(language, "contractions")
            .Select(row => new Contraction(row))
            .ToFrozenDictionary(c => TokenMarks.Hash(c.Form));
    }

    /// <summary>Reads the lists of a language, named by its ISO 639-1 code.</summary>
    /// <exception cref="InvalidDataException">There is no such language.</exception>
    public static TokenizerLexicon Load(string language) => new(language);

    /// <summary>True for an abbreviation, given with its last character: <c>etc.</c>, <c>n°</c>.</summary>
    /// <param name="form">The form with the full stop or other sign.</param>
    /// <param name="afterNumber">True where the token before is a number: <c>12 sept.</c></param>
    /// <param name="next">The first character that follows, white space aside; a line feed where there is none.</param>
    public bool IsAbbreviation(ReadOnlySpan<char> form, bool afterNumber, char next) =>
        _abbreviations.Contains(form)
        || (afterNumber && _abbreviationsAfterNumber.Contains(form))
        || (char.IsDigit(next) && _abbreviationsBeforeNumber.Contains(form))
        || (!afterNumber && char.IsUpper(next) && _abbreviationsBeforeCapital.Contains(form));

    /// <summary>True for an abbreviation that only stands before a name: <c>M.</c></summary>
    public bool IsTitle(ReadOnlySpan<char> form) => _abbreviationsBeforeCapital.Contains(form);

    /// <summary>True for a compound that is one token in spite of its apostrophe or hyphen: <c>aujourd'hui</c>.</summary>
    public bool IsIndivisible(ReadOnlySpan<char> form) => _indivisible.Contains(form);

    /// <summary>True for a word that loses its vowel before the next one, without the apostrophe: <c>qu</c>.</summary>
    /// <param name="form">The word.</param>
    /// <param name="next">What follows the apostrophe: between two capitals some elisions are rather a name, <c>N'Djamena</c>.</param>
    public bool IsElision(ReadOnlySpan<char> form, char next)
    {
        if (!_elisions.Contains(form))
            return false;
        var mayBeName = char.IsUpper(form[0]) && char.IsUpper(next) && !_elisionCapitals.Contains(next);
        return !mayBeName || _elisionsBeforeAny.Contains(form);
    }

    /// <summary>True for a pronoun that follows its verb, with its hyphens: <c>-t-il</c>.</summary>
    public bool IsClitic(ReadOnlySpan<char> form) => _clitics.Contains(form);

    /// <summary>True for a unit that is written onto a number and yet is a token of its own: <c>km</c>.</summary>
    public bool IsUnit(ReadOnlySpan<char> form) => _units.Contains(form);

    /// <summary>The contraction that a token is, or may be; null for most tokens.</summary>
    public Contraction? FindContraction(in TokenMark token, ReadOnlySpan<char> form) =>
        _contractions.TryGetValue(token.Hash, out var contraction) && contraction.Matches(form) ? contraction : null;

    /// <summary>Lists look up normalised forms of limited length, so any text costs the same.</summary>
    private sealed class WordList(IEnumerable<string[]> rows)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _forms =
            rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> form)
        {
            if (form.Length > LongestEntry)
                return false;
            Span<char> normal = stackalloc char[LongestEntry];
            for (var i = 0; i < form.Length; i++)
                normal[i] = TokenMarks.Normalize(form[i]);
            return _forms.Contains(normal[..form.Length]);
        }
    }
}
