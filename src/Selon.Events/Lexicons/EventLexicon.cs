using System.Collections.Frozen;
using Selon.Statements.Lexicons;

namespace Selon.Events.Lexicons;

/// <summary>The words by which a language names political acts and those who take part. Immutable and safe to share between threads.</summary>
public sealed class EventLexicon
{
    private static readonly Lazy<EventLexicon> LazyFrench = new(() => Load("fr"));

    private readonly FrozenDictionary<string, EventEntry[]> _verbs;
    private readonly FrozenDictionary<string, EventEntry[]> _nouns;
    private readonly FrozenDictionary<string, PartyKinds> _parties;
    private readonly FrozenDictionary<string, LightVerb[]> _lightVerbs;
    private readonly FrozenDictionary<(string, string), NumberKind> _casualties;
    private readonly FrozenSet<string> _adjectives;
    private readonly FrozenSet<string> _condemning;
    private readonly FrozenSet<string> _mereSpeech;
    private readonly FrozenSet<string> _otherKinds;
    private readonly FrozenDictionary<string, string> _irregular;
    private readonly VerbForms _forms;

    private EventLexicon(string language)
    {
        _verbs = ByHead(EventTables.Entries(language, "verbs"));
        _nouns = ByHead(EventTables.Entries(language, "nouns"));
        _parties = EventTables.Parties(language).ToFrozenDictionary(StringComparer.Ordinal);
        _lightVerbs = EventTables.LightVerbs(language).GroupBy(v => v.Verb, v => v.Entry).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _casualties = EventTables.Casualties(language).ToFrozenDictionary();
        _adjectives = EventTables.Words(language, "party-adjectives").ToFrozenSet(StringComparer.Ordinal);
        _condemning = EventTables.Words(language, "condemning").ToFrozenSet(StringComparer.Ordinal);
        _otherKinds = EventTables.Words(language, "other-kinds").ToFrozenSet(StringComparer.Ordinal);
        _irregular = EventTables.Pairs(language, "irregular").ToFrozenDictionary(StringComparer.Ordinal);
        _mereSpeech = EventTables.Words(language, "mere-speech").ToFrozenSet(StringComparer.Ordinal);
        _forms = new VerbForms(language, _verbs.Keys);
        Modality = EventTables.Modality(language);
        Count = _verbs.Values.Sum(e => e.Length) + _nouns.Values.Sum(e => e.Length);
    }

    /// <summary>The French lexicon, read on first use.</summary>
    public static EventLexicon French => LazyFrench.Value;

    /// <summary>How many verbs, nouns and expressions name acts.</summary>
    public int Count { get; }

    internal Modality Modality { get; }

    /// <summary>Loads the lexicon of a language that the assembly has.</summary>
    /// <exception cref="InvalidDataException">There is none, or one of its files is malformed; the message says what, where and what was expected.</exception>
    public static EventLexicon Load(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        return new EventLexicon(language);
    }

    /// <summary>The entries of a verb, those with most fixed words first.</summary>
    internal IReadOnlyList<EventEntry> FindVerbs(string lemma) => _verbs.TryGetValue(lemma, out var entries) ? entries : [];

    /// <summary>The entries that begin with a noun, those with most words first.</summary>
    internal IReadOnlyList<EventEntry> FindNouns(string lemma) => _nouns.TryGetValue(lemma, out var entries) ? entries : [];

    /// <summary>The verb of the lexicon of which this is a form; null for none.</summary>
    internal string? VerbOfForm(string form) => _irregular.GetValueOrDefault(form) ?? _forms.LemmaOf(form);

    /// <summary>True for a word that makes an event noun something else: culturel, sportif.</summary>
    internal bool IsOfOtherKind(string lemma) => _otherKinds.Contains(lemma);

    /// <summary>What a noun is; none for an unknown one.</summary>
    internal PartyKinds KindsOf(string lemma) => _parties.GetValueOrDefault(lemma);

    /// <summary>True for the adjective of a state, a people, a group or a body, in the masculine singular.</summary>
    internal bool IsPartyAdjective(string lemma) => _adjectives.Contains(lemma);

    /// <summary>True for an adjective or noun that condemns what it is said of.</summary>
    internal bool IsCondemning(string lemma) => _condemning.Contains(lemma);

    /// <summary>True for a word of speech that is no political act, whatever its act as a statement.</summary>
    internal bool IsMereSpeech(string word) => _mereSpeech.Contains(word);

    /// <summary>How a verb carries event nouns; empty for one that does not.</summary>
    internal IReadOnlyList<LightVerb> FindLightVerbs(string lemma) => _lightVerbs.TryGetValue(lemma, out var entries) ? entries : [];

    /// <summary>Of whom a figure with this noun or verb speaks; null for none.</summary>
    internal NumberKind? NumberKindOf(string lemma, string part) => _casualties.TryGetValue((lemma, part), out var kind) ? kind : null;

    private static FrozenDictionary<string, EventEntry[]> ByHead(IEnumerable<EventEntry> entries) =>
        entries.GroupBy(e => e.Head, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.FixedWords.Count).ToArray(), StringComparer.Ordinal);
}
