using System.Collections.Frozen;

namespace Selon.Statements.Lexicons;

/// <summary>Reads the files of a language into entries.</summary>
internal static class LexiconReader
{
    /// <summary>verbs.tsv: lemma, act, frames, source, commitment, condition, strength.</summary>
    public static IReadOnlyList<VerbEntry> Verbs(string language)
    {
        var entries = new List<VerbEntry>();
        foreach (var row in Unique(TabSeparatedTable.ReadEmbedded(language, "verbs", 7)))
            entries.Add(Verb(row));
        return entries;
    }

    /// <summary>nouns.tsv: lemma, act, frames, source, light verbs, condition, strength.</summary>
    public static IReadOnlyList<NounEntry> Nouns(string language)
    {
        var entries = new List<NounEntry>();
        foreach (var row in Unique(TabSeparatedTable.ReadEmbedded(language, "nouns", 7)))
        {
            var act = LexiconTerms.ReadAct(row, row[1]);
            var strength = LexiconTerms.ReadValue<Strength>(row, row[6], "strength");
            var frames = FrameReader.Read(row, 2, 5, act, strength);
            entries.Add(new NounEntry(row[0], act, frames, LexiconTerms.ReadSourceRoles(row, 3), row.Words(4, '|')));
        }
        return entries;
    }

    /// <summary>markers.tsv: form, kind, act, condition.</summary>
    public static IReadOnlyList<MarkerEntry> Markers(string language)
    {
        var entries = new List<MarkerEntry>();
        foreach (var row in Unique(TabSeparatedTable.ReadEmbedded(language, "markers", 4)))
        {
            Act? act = row[2].Length == 0 ? null : LexiconTerms.ReadAct(row, row[2]);
            var conditions = Conditions.None;
            foreach (var word in row.Words(3))
                conditions |= LexiconTerms.ReadCondition(row, word);
            var kind = LexiconTerms.ReadValue<MarkerKind>(row, row[1], "kind");
            entries.Add(new MarkerEntry(row[0], Tokens(row[0]), kind, act, conditions));
        }
        return entries;
    }

    /// <summary>courts.tsv: lemma.</summary>
    public static FrozenSet<string> Courts(string language) =>
        TabSeparatedTable.ReadEmbedded(language, "courts", 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>source-nouns.tsv: nouns (lemma and feminine, separated by a bar), kind.</summary>
    public static FrozenDictionary<string, SourceKind> SourceNouns(string language)
    {
        var kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedTable.ReadEmbedded(language, "source-nouns", 2))
        {
            var kind = LexiconTerms.ReadValue<SourceKind>(row, row[1], "kind");
            foreach (var form in row.Words(0, '|'))
            {
                if (!kinds.TryAdd(form, kind))
                    throw row.Error($"\"{form}\" stands in the file twice.");
            }
        }
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>predicates.tsv: predicates (lemma and feminine, separated by a bar), act.</summary>
    public static FrozenDictionary<string, Act> Predicates(string language)
    {
        var acts = new Dictionary<string, Act>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedTable.ReadEmbedded(language, "predicates", 2))
        {
            var act = LexiconTerms.ReadAct(row, row[1]);
            foreach (var form in row.Words(0, '|'))
            {
                if (!acts.TryAdd(form, act))
                    throw row.Error($"\"{form}\" stands in the file twice.");
            }
        }
        return acts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>media.tsv: name, kind, country.</summary>
    public static IReadOnlyList<MediumEntry> Media(string language)
    {
        var entries = new List<MediumEntry>();
        foreach (var row in Unique(TabSeparatedTable.ReadEmbedded(language, "media", 3)))
        {
            var kind = LexiconTerms.ReadValue<MediumKind>(row, row[1], "kind");
            entries.Add(new MediumEntry(row[0], kind, row[2].Length == 0 ? null : row[2]));
        }
        return entries;
    }

    /// <summary>channels.tsv: lemma, noun or name, prepositions.</summary>
    public static IReadOnlyList<ChannelEntry> Channels(string language)
    {
        var entries = new List<ChannelEntry>();
        foreach (var row in Unique(TabSeparatedTable.ReadEmbedded(language, "channels", 3)))
        {
            var isName = row[1] switch
            {
                "name" => true,
                "noun" => false,
                _ => throw row.Error($"found \"{row[1]}\", expected noun or name."),
            };
            entries.Add(new ChannelEntry(row[0], isName, row.Words(2, '|')));
        }
        return entries;
    }

    private static VerbEntry Verb(LexiconRow row)
    {
        var act = LexiconTerms.ReadAct(row, row[1]);
        var strength = LexiconTerms.ReadValue<Strength>(row, row[6], "strength");
        var frames = FrameReader.Read(row, 2, 5, act, strength);
        if (frames.Count == 0)
            throw row.Error("a verb needs a frame.");
        var isPronominal = row[0].StartsWith("se ", StringComparison.Ordinal) || row[0].StartsWith("s'", StringComparison.Ordinal);
        var words = (isPronominal ? row[0][(row[0][1] == '\'' ? 2 : 3)..] : row[0]).Split(' ');
        var source = row[3].Length == 0 ? SourceRoles.Subject : LexiconTerms.ReadSourceRoles(row, 3);
        var commitment = row[4].Length == 0 ? Commitment.Neutral : LexiconTerms.ReadValue<Commitment>(row, row[4], "commitment");
        var clitic = words.Length > 1 && words[0] is "en" or "y" ? words[0] : null;
        if (clitic is not null)
            words = words[1..];
        return new VerbEntry(row[0], words[0], isPronominal, words[1..], act, frames, source, commitment) { Clitic = clitic };
    }

    // An elided word is a token of its own: "d'après" is "d'", "après".
    private static string[] Tokens(string form) =>
        form.Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<LexiconRow> Unique(IEnumerable<LexiconRow> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!seen.Add(row[0]))
                throw row.Error($"\"{row[0]}\" stands in the file twice.");
            yield return row;
        }
    }
}
