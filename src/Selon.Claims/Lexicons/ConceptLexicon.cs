using System.Collections.Frozen;
using System.Globalization;

namespace Selon.Claims.Lexicons;

/// <summary>
/// Which words say the same, which are kinds of others, which exclude each other, and how much a word tells. Immutable.
/// </summary>
/// <remarks>A word may stand for several concepts; its key then joins theirs with <c>|</c>.</remarks>
internal sealed class ConceptLexicon
{
    private static readonly Lazy<ConceptLexicon> s_french = new(() => new ConceptLexicon("fr"));
    private static readonly FrozenSet<string> s_articles = new[] { "le", "la", "les", "l", "un", "une", "des", "du", "d", "de", "se", "s", "n", "ne" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_endings = ["s", "e", "es", "x"];

    private readonly FrozenDictionary<string, Concept> _concepts;
    private readonly FrozenDictionary<string, string> _words;
    private readonly FrozenDictionary<string, ConceptPhrase[]> _phrases;
    private readonly FrozenDictionary<string, double> _weights;
    private readonly FrozenSet<string> _undergoers;

    private ConceptLexicon(string language)
    {
        var concepts = new Dictionary<string, Concept>(StringComparer.Ordinal);
        var words = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<ConceptPhrase>>(StringComparer.Ordinal);
        foreach (var row in ConceptTable.Read(language + "/predicates", 4))
            Add("p:", row[0], row[1], row[2], row[3]);
        foreach (var row in ConceptTable.Read(language + "/nouns", 3))
            Add("n:", row[0], row[1], row[2], "");
        _concepts = Closed(concepts);
        _words = words.ToFrozenDictionary(w => w.Key, w => string.Join('|', w.Value), StringComparer.Ordinal);
        _phrases = phrases.ToFrozenDictionary(p => p.Key, p => p.Value.OrderByDescending(v => v.Words.Length).ThenBy(v => v.Key, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _weights = ConceptTable.Read(language + "/word-frequencies", 2).ToFrozenDictionary(f => f[0], f => WeightOf(double.Parse(f[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        _undergoers = ConceptTable.Read(language + "/undergoers", 1).Select(f => f[0]).ToFrozenSet(StringComparer.Ordinal);

        void Add(string kind, string key, string members, string within, string against)
        {
            var concept = new Concept(kind + key)
            {
                Within = [.. Keys(kind, within)],
                Against = Keys(kind, against).ToHashSet(StringComparer.Ordinal),
            };
            concepts[concept.Key] = concept;
            foreach (var member in members.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                AddMember(words, phrases, member, concept.Key);
        }
    }

    /// <summary>The French words.</summary>
    public static ConceptLexicon French => s_french.Value;

    /// <summary>The key of a folded lemma: its concepts, else the word itself.</summary>
    public string KeyOf(string lemma) => _words.TryGetValue(lemma, out var key) ? key : "w:" + lemma;

    /// <summary>The key of a word: its concepts, where the lemma has none those of its form, else the lemma itself.</summary>
    /// <remarks>The lemma of a rare form may be wrong: "mortes" is "mort" without its endings.</remarks>
    public string KeyOf(string lemma, string form)
    {
        if (_words.TryGetValue(lemma, out var key) || _words.TryGetValue(form, out key))
            return key;
        foreach (var ending in s_endings)
        {
            if (form.Length > ending.Length + 3 && form.EndsWith(ending, StringComparison.Ordinal) && _words.TryGetValue(form[..^ending.Length], out key))
                return key;
        }
        return "w:" + lemma;
    }

    /// <summary>The phrases that begin with a folded lemma, the longest first.</summary>
    public IReadOnlyList<ConceptPhrase> PhrasesFrom(string lemma) => _phrases.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>True for a verb whose subject undergoes what it says: "mourir".</summary>
    public bool IsUndergoing(string lemma) => _undergoers.Contains(lemma);

    /// <summary>How much a word tells, from 0.15 for the most common to 1.</summary>
    public double WeightOfWord(string lemma) => _weights.GetValueOrDefault(lemma, 1);

    /// <summary>The concept with this key, null for none.</summary>
    public Concept? Find(string key) => _concepts.GetValueOrDefault(key);

    // A word that occurs ten times in a million tells all that a word can; one in a hundred says next to nothing.
    private static double WeightOf(double perMillion) => Math.Clamp(1 - (Math.Log10(Math.Max(perMillion, 10) / 60) / 3), 0.15, 1);

    private static IEnumerable<string> Keys(string kind, string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => kind + n);

    private static void AddMember(Dictionary<string, SortedSet<string>> words, Dictionary<string, List<ConceptPhrase>> phrases, string member, string key)
    {
        var parts = member.Split('_');
        string[] kept = [.. parts.Select(p => WordFolding.Fold(p.AsSpan(p.IndexOf('\'', StringComparison.Ordinal) + 1))).Where(p => p.Length > 0 && !s_articles.Contains(p))];
        if (kept.Length == 0 || (parts.Length > 1 && kept.Length == 1))
            return;
        if (kept.Length == 1)
        {
            if (!words.TryGetValue(kept[0], out var keys))
                words[kept[0]] = keys = new SortedSet<string>(StringComparer.Ordinal);
            keys.Add(key);
            return;
        }
        if (!phrases.TryGetValue(kept[0], out var list))
            phrases[kept[0]] = list = [];
        list.Add(new ConceptPhrase(kept, key));
    }

    // What a concept is a kind of includes what that is a kind of; exclusion holds both ways and for the kinds.
    private static FrozenDictionary<string, Concept> Closed(Dictionary<string, Concept> concepts)
    {
        foreach (var concept in concepts.Values)
        {
            var all = new List<string>(concept.Within);
            for (var i = 0; i < all.Count && i < 8; i++)
            {
                if (concepts.TryGetValue(all[i], out var wider))
                    all.AddRange(wider.Within.Where(w => !all.Contains(w)));
            }
            concept.Within = all;
        }
        foreach (var concept in concepts.Values)
        {
            foreach (var other in concept.Against)
            {
                if (concepts.TryGetValue(other, out var opposite) && !opposite.Against.Contains(concept.Key))
                    opposite.Against = opposite.Against.Append(concept.Key).ToHashSet(StringComparer.Ordinal);
            }
        }
        return concepts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
