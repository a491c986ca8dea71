using System.Reflection;
using Selon.Statements.Lexicons;

namespace Selon.Events.Lexicons;

/// <summary>Reads the files of the lexicon that are part of this assembly.</summary>
internal static class EventTables
{
    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "l'", "un", "une", "des", "du", "son", "sa", "ses", "leur", "leurs", "au", "aux",
    };

    /// <summary>The entries of verbs.tsv or nouns.tsv, in the order of the file.</summary>
    public static IEnumerable<EventEntry> Entries(string language, string file)
    {
        foreach (var row in Read(language, file, 7))
            yield return Entry(row, isNoun: file == "nouns");
    }

    /// <summary>The nouns of parties.tsv.</summary>
    public static Dictionary<string, PartyKinds> Parties(string language)
    {
        var parties = new Dictionary<string, PartyKinds>(StringComparer.Ordinal);
        foreach (var row in Read(language, "parties", 2))
        {
            var kinds = PartyKinds.None;
            foreach (var word in row.Words(1))
                kinds |= Kind(row, word);
            parties[row[0]] = parties.GetValueOrDefault(row[0]) | kinds;
        }
        return parties;
    }

    /// <summary>The verbs of light-verbs.tsv.</summary>
    public static IEnumerable<(string Verb, LightVerb Entry)> LightVerbs(string language) =>
        Read(language, "light-verbs", 4).Select(row => (row[0], new LightVerb(row[1], row[2], row[3])));

    /// <summary>The words of modality.tsv.</summary>
    public static Modality Modality(string language)
    {
        var words = new Dictionary<(string, string), Factuality>();
        foreach (var row in Read(language, "modality", 3))
        {
            if (!FactualityNames.TryParse(row[2], out var value))
                throw row.Error($"there is no factuality \"{row[2]}\".");
            words[(row[0], row[1])] = value;
        }
        return new Modality(words);
    }

    /// <summary>The words of casualties.tsv: the part (noun, verb) and the kind of each.</summary>
    public static Dictionary<(string Word, string Part), NumberKind> Casualties(string language)
    {
        var words = new Dictionary<(string, string), NumberKind>();
        foreach (var row in Read(language, "casualties", 3))
            words[(row[0], row[1])] = Enum.TryParse<NumberKind>(row[2], ignoreCase: true, out var kind) ? kind : throw row.Error($"there is no kind of figure \"{row[2]}\".");
        return words;
    }

    /// <summary>The words of a file with one word a line.</summary>
    public static IEnumerable<string> Words(string language, string file) => Read(language, file, 1).Select(row => row[0]);

    /// <summary>The rows of a file with two words a line.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string language, string file) =>
        Read(language, file, 2).Select(row => new KeyValuePair<string, string>(row[0], row[1]));

    private static EventEntry Entry(LexiconRow row, bool isNoun)
    {
        if (!EventTypeNames.TryParse(row[1], out var type))
            throw row.Error($"there is no type \"{row[1]}\".");
        var lemma = row[0];
        var pronominal = lemma.StartsWith("se ", StringComparison.Ordinal) || lemma.StartsWith("s'", StringComparison.Ordinal);
        var hasEn = lemma.StartsWith("s'en ", StringComparison.Ordinal);
        var words = hasEn ? Split(lemma[5..], isNoun) : Split(pronominal ? lemma[(lemma[1] == '\'' ? 2 : 3)..] : lemma, isNoun);
        return new EventEntry(
            lemma, words[0], pronominal, words[1..], type, row[2].Length == 0 ? null : row[2], row[3], Slots(row, 4), Slots(row, 5), ReadConditions(row, 6)) { HasEn = hasEn };
    }

    /// <summary>The words of an expression that count: without articles and possessives, elisions written out.</summary>
    internal static string[] Split(string expression, bool isNoun)
    {
        var words = new List<string>();
        foreach (var part in expression.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part;
            if (isNoun && word is "du" or "des" && words.Count > 0)
                word = "de";
            if (word.StartsWith("d'", StringComparison.Ordinal))
            {
                words.Add("de");
                word = word[2..];
            }
            else if (word.StartsWith("l'", StringComparison.Ordinal) && words.Count > 0)
            {
                word = word[2..];
            }
            if (words.Count == 0 || !s_small.Contains(word))
                words.Add(word);
        }
        return [.. words];
    }

    private static Slot[] Slots(LexiconRow row, int column)
    {
        var slots = new List<Slot>();
        foreach (var word in row.Words(column, '|'))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            slots.Add(equals < 0 ? new Slot(word, PartyKinds.None) : new Slot(word[..equals], Kind(row, word[(equals + 1)..])));
        }
        return [.. slots];
    }

    private static PartyKinds Kind(LexiconRow row, string word) =>
        Enum.TryParse<PartyKinds>(word, ignoreCase: true, out var kind) ? kind : throw row.Error($"there is no kind of party \"{word}\".");

    private static Conditions ReadConditions(LexiconRow row, int column)
    {
        var conditions = Conditions.None;
        foreach (var word in row.Words(column))
        {
            if (!Enum.TryParse<Conditions>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var condition))
                throw row.Error($"there is no condition \"{word}\".");
            conditions |= condition;
        }
        return conditions;
    }

    private static IEnumerable<LexiconRow> Read(string language, string name, int columns)
    {
        var file = $"{language}/{name}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons/" + file)
            ?? throw new InvalidDataException($"There is no lexicon file {file}.");
        using var reader = new StreamReader(stream);
        foreach (var row in TabSeparatedTable.Read(reader, file, columns))
            yield return row;
    }
}
