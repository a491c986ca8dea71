using System.Collections.Frozen;

namespace Selon.Statements.Lexicons;

/// <summary>The words by which a language attributes statements. Immutable and safe to share between threads.</summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyFrench = new(() => Load("fr"));

    private readonly FrozenDictionary<string, VerbEntry> _verbs;
    private readonly FrozenDictionary<string, NounEntry> _nouns;
    private readonly FrozenDictionary<string, SourceKind> _sourceNouns;
    private readonly FrozenDictionary<string, Act> _predicates;
    private readonly FrozenDictionary<string, MediumEntry> _media;
    private readonly FrozenDictionary<string, ChannelEntry> _channels;
    private readonly ILookup<string, VerbEntry> _phrasalVerbs;
    private readonly ILookup<string, NounEntry> _phrasalNouns;
    private readonly ILookup<string, MarkerEntry> _markersByFirstWord;

    private readonly VerbForms _forms;
    private readonly FrozenSet<string> _courts;

    private Lexicon(string language)
    {
        var verbs = LexiconReader.Verbs(language);
        var nouns = LexiconReader.Nouns(language);
        Markers = LexiconReader.Markers(language);
        _verbs = verbs.ToFrozenDictionary(verb => verb.Lemma, StringComparer.Ordinal);
        _nouns = nouns.ToFrozenDictionary(noun => noun.Lemma, StringComparer.Ordinal);
        _phrasalVerbs = verbs.Where(verb => verb.FixedWords.Count > 0 || verb.Clitic is not null).ToLookup(verb => verb.Head, StringComparer.Ordinal);
        _phrasalNouns = nouns.Where(noun => noun.Lemma.Contains(' ', StringComparison.Ordinal)).ToLookup(noun => noun.Lemma.Split(' ')[0], StringComparer.Ordinal);
        _markersByFirstWord = Markers.ToLookup(marker => marker.Words[0], StringComparer.OrdinalIgnoreCase);
        _sourceNouns = LexiconReader.SourceNouns(language);
        _predicates = LexiconReader.Predicates(language);
        _media = LexiconReader.Media(language).ToFrozenDictionary(medium => medium.Name, StringComparer.Ordinal);
        _channels = LexiconReader.Channels(language).ToFrozenDictionary(channel => channel.Lemma, StringComparer.OrdinalIgnoreCase);
        _courts = LexiconReader.Courts(language);
        _forms = new VerbForms(language, verbs.Select(verb => verb.Head).Distinct(StringComparer.Ordinal));
        Verbs = _verbs.Values;
        Nouns = _nouns.Values;
    }

    /// <summary>The French lexicon, read on first use.</summary>
    public static Lexicon French => LazyFrench.Value;

    /// <summary>All verbs, in no order.</summary>
    public IReadOnlyCollection<VerbEntry> Verbs { get; }

    /// <summary>All nouns, in no order.</summary>
    public IReadOnlyCollection<NounEntry> Nouns { get; }

    /// <summary>All markers, in the order of the file.</summary>
    public IReadOnlyList<MarkerEntry> Markers { get; }

    /// <summary>All nouns that can be a source, with their kind, in no order.</summary>
    public IReadOnlyDictionary<string, SourceKind> SourceNouns => _sourceNouns;

    /// <summary>All outlets, in no order.</summary>
    public IReadOnlyCollection<MediumEntry> Media => _media.Values;

    /// <summary>All channels, in no order.</summary>
    public IReadOnlyCollection<ChannelEntry> Channels => _channels.Values;

    /// <summary>Loads the lexicon of a language that the assembly has.</summary>
    /// <exception cref="InvalidDataException">There is none, or one of its files is malformed; the message says what, where and what was expected.</exception>
    public static Lexicon Load(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        return new Lexicon(language);
    }

    /// <summary>The entry of a single verb, null for none. A pronominal verb is looked up by its bare lemma.</summary>
    public VerbEntry? FindVerb(string lemma, bool isPronominal = false) =>
        _verbs.GetValueOrDefault(isPronominal ? ReflexiveLemma(lemma) : lemma);

    /// <summary>True for a noun that rules rather than says: a court, a judge, a law.</summary>
    public bool IsCourt(string lemma) => _courts.Contains(lemma);

    /// <summary>The verb of the lexicon of which this is a form, null for none.</summary>
    public string? LemmaOfForm(string form) => _forms.LemmaOf(form);

    /// <summary>The entries that begin with this verb and go on with fixed words, pronominal or not (mettre: mettre en garde).</summary>
    public IEnumerable<VerbEntry> FindPhrasalVerbs(string head) => _phrasalVerbs[head];

    /// <summary>The entry of a noun, null for none.</summary>
    public NounEntry? FindNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The entries of several words that begin with this noun (mise: mise en garde).</summary>
    public IEnumerable<NounEntry> FindPhrasalNouns(string head) => _phrasalNouns[head];

    /// <summary>The markers whose first word this is, in any case; in the order of the file.</summary>
    public IEnumerable<MarkerEntry> FindMarkers(string firstWord) => _markersByFirstWord[firstWord];

    /// <summary>What kind of source a common noun is, null where it is none. Lemma, or feminine form.</summary>
    public SourceKind? FindSourceNoun(string lemma) =>
        _sourceNouns.TryGetValue(lemma, out var kind) ? kind : null;

    /// <summary>What somebody does who says this of himself (se dire prêt: commits himself), null where the verb decides. Lemma, or feminine form.</summary>
    public Act? FindPredicate(string lemma) => _predicates.TryGetValue(lemma, out var act) ? act : null;

    /// <summary>The outlet of this name, null for none. Case counts: Le Point, le point.</summary>
    public MediumEntry? FindMedium(string name) => _media.GetValueOrDefault(name);

    /// <summary>The channel of this noun or name, in any case; null for none.</summary>
    public ChannelEntry? FindChannel(string lemma) => _channels.GetValueOrDefault(lemma);

    private static string ReflexiveLemma(string lemma) =>
        lemma.Length > 0 && "aeiouhyéèêâîôûœ".Contains(lemma[0], StringComparison.Ordinal) ? "s'" + lemma : "se " + lemma;
}
