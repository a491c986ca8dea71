using Selon.Statements;
using Selon.Statements.Lexicons;

namespace Selon.Events.Coding;

/// <summary>The rows of <c>statement-codes.tsv</c>: what a statement is by its act, its verb and its topic.</summary>
internal sealed class CodeTable
{
    private readonly Dictionary<(Act Act, bool IsNegated), List<CueClass>> _classes = [];
    private readonly Dictionary<string, HashSet<string>> _cues = new(StringComparer.Ordinal);

    public CodeTable(string language)
    {
        foreach (var row in CodeFiles.Read(language + "/statement-cues", 2))
            _cues[row[0]] = row.Words(1, '|').ToHashSet(StringComparer.Ordinal);
        foreach (var row in CodeFiles.Read("statement-codes", 7))
            Add(row);
    }

    /// <summary>The code of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="topics">What its content is about, the first named at the head.</param>
    public StatementCode Find(Statement statement, List<string> topics)
    {
        if (!_classes.TryGetValue((statement.Act, statement.IsNegated), out var classes))
            return StatementCode.Statement;
        var cue = statement.Evidence?.Word ?? "";
        foreach (var candidate in classes)
        {
            if (candidate.Name.Length > 0 && !_cues[candidate.Name].Contains(cue))
                continue;
            foreach (var topic in topics)
            {
                if (candidate.Topics.TryGetValue(topic, out var code))
                    return code;
            }
            if (candidate.Any is { } any)
                return any;
        }
        return StatementCode.Statement;
    }

    private void Add(LexiconRow row)
    {
        if (!Enum.TryParse<Act>(row[0], ignoreCase: true, out var act))
            throw row.Error($"there is no act \"{row[0]}\".");
        if (row[2].Length > 0 && !_cues.ContainsKey(row[2]))
            throw row.Error($"there is no class of words \"{row[2]}\" in statement-cues.tsv.");
        EventType? type = null;
        if (row[4].Length > 0)
            type = EventTypeNames.TryParse(row[4], out var named) ? named : throw row.Error($"there is no type \"{row[4]}\".");
        var key = (act, row[1] == "negated");
        if (!_classes.TryGetValue(key, out var classes))
            _classes.Add(key, classes = []);
        if (classes.Find(c => c.Name == row[2]) is not { } cues)
            classes.Add(cues = new CueClass(row[2]));
        var code = new StatementCode(type, row[6]) { Mode = row[5].Length == 0 ? null : row[5] };
        if (row[3].Length == 0)
            cues.Any = code;
        else if (!cues.Topics.TryAdd(row[3], code))
            throw row.Error($"\"{row[3]}\" stands twice for this act and class.");
    }

    private sealed class CueClass(string name)
    {
        public string Name { get; } = name;

        public Dictionary<string, StatementCode> Topics { get; } = new(StringComparer.Ordinal);

        public StatementCode? Any { get; set; }
    }
}
