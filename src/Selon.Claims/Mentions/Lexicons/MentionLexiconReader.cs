using System.Collections.Frozen;
using System.Reflection;
using Selon.Statements.Lexicons;

namespace Selon.Claims.Mentions.Lexicons;

/// <summary>Reads the files of <see cref="MentionLexicon"/>.</summary>
internal static class MentionLexiconReader
{
    public static IReadOnlyList<StancePhrase> Phrases(string language) =>
    [
        .. Read(language, "stance-phrases", 3).Select(row => new StancePhrase(Pattern(row, 0), Value(row, 1, Stances), Value(row, 2, Kinds)))
    ];

    public static IReadOnlyList<WordPattern> Retractions(string language) =>
        [.. Read(language, "retractions", 1).Select(row => Pattern(row, 0))];

    public static FrozenDictionary<string, ClaimNounClass> ClaimNouns(string language) =>
        Read(language, "claim-nouns", 2).ToFrozenDictionary(row => row[0], row => Value(row, 1, Nouns), StringComparer.Ordinal);

    public static FrozenDictionary<string, Stance> Distance(string language) =>
        Read(language, "distance", 2).ToFrozenDictionary(row => row[0], row => Value(row, 1, Stances), StringComparer.Ordinal);

    public static FrozenSet<(WordClass, string)> Classes(string language) =>
        Read(language, "word-classes", 2).Select(row => (Value(row, 0, Words), row[1])).ToFrozenSet();

    private static Dictionary<string, Stance> Stances { get; } = new(StringComparer.Ordinal)
    {
        ["deny"] = Stance.Deny,
        ["question"] = Stance.Question,
    };

    private static Dictionary<string, PhraseKind> Kinds { get; } = new(StringComparer.Ordinal)
    {
        ["verdict"] = PhraseKind.Verdict,
        ["answer"] = PhraseKind.Answer,
        ["evidence"] = PhraseKind.Evidence,
    };

    private static Dictionary<string, ClaimNounClass> Nouns { get; } = new(StringComparer.Ordinal)
    {
        ["accusation"] = ClaimNounClass.Accusation,
        ["claim"] = ClaimNounClass.Claim,
        ["rumour"] = ClaimNounClass.Rumour,
        ["figure"] = ClaimNounClass.Figure,
        ["denial"] = ClaimNounClass.Denial,
        ["matter"] = ClaimNounClass.Matter,
    };

    private static Dictionary<string, WordClass> Words { get; } = new(StringComparer.Ordinal)
    {
        ["denial-verb"] = WordClass.DenialVerb,
        ["confirm-verb"] = WordClass.ConfirmVerb,
        ["reply-verb"] = WordClass.ReplyVerb,
        ["toll-noun"] = WordClass.TollNoun,
        ["judging-verb"] = WordClass.JudgingVerb,
        ["evidence-verb"] = WordClass.EvidenceVerb,
        ["comment-verb"] = WordClass.CommentVerb,
        ["contrast-mark"] = WordClass.ContrastMark,
        ["feeling-verb"] = WordClass.FeelingVerb,
    };

    private static WordPattern Pattern(LexiconRow row, int column)
    {
        try
        {
            return WordPattern.Parse(row[column]);
        }
        catch (FormatException e)
        {
            throw row.Error(e.Message);
        }
    }

    private static T Value<T>(LexiconRow row, int column, Dictionary<string, T> values) =>
        values.TryGetValue(row[column], out var value)
            ? value
            : throw row.Error($"\"{row[column]}\" is none of {string.Join(", ", values.Keys)}.");

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
