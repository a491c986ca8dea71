namespace Selon.Knowledge.Facts;

/// <summary>All facts of one kind, from one file or the files of one folder. docs: knowledge/README.md.</summary>
internal sealed class FactTable
{
    /// <summary>The columns of every kind of fact, by the name of its file.</summary>
    public static IReadOnlyDictionary<string, string[]> Columns { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["states"] = ["key", "iso2", "wikidata", "kind", "part_of", "names_fr", "names_en", "formal_fr", "formal_en", "article_fr", "adjectives_fr", "adjectives_en", "capital", "from", "until", "recognised_by"],
        ["seats"] = ["name", "language", "of", "organ", "is_place"],
        ["organisations"] = ["key", "wikidata", "kind", "sector", "part_of", "country", "names_fr", "names_en", "acronyms_fr", "acronyms_en", "seat", "from", "until"],
        ["memberships"] = ["organisation", "member", "role", "from", "until"],
        ["people"] = ["key", "wikidata", "gender", "country", "names_fr", "names_en"],
        ["office-holders"] = ["of", "office", "title", "person", "from", "until", "acting"],
        ["roles"] = ["key", "forms_fr", "forms_en", "sector", "office", "kind"],
        ["armed-groups"] = ["key", "wikidata", "names_fr", "names_en", "acronyms", "members_fr", "members_en", "countries", "side", "sector", "from", "until", "part_of"],
        ["peoples"] = ["key", "wikidata", "kind", "forms_fr", "forms_en", "countries"],
        ["outlets"] = ["key", "wikidata", "kind", "country", "owner", "languages", "names", "acronyms", "domain", "family"],
        ["places"] = ["key", "wikidata", "geonames", "kind", "names_fr", "names_en", "names_by_camp", "country", "region", "latitude", "longitude", "radius_km", "population"],
        ["disputed-areas"] = ["place", "held_by", "claimed_by", "from", "until"],
    };

    private FactTable(string name, List<FactRow> rows) => (Name, Rows) = (name, rows);

    /// <summary>The kind, for example <c>states</c>.</summary>
    public string Name { get; }

    /// <summary>The facts in the order of the files' names and lines.</summary>
    public List<FactRow> Rows { get; }

    /// <summary>Reads <c>name.tsv</c> and <c>name/*.tsv</c> of a folder; lines that cannot be read become problems and are left out.</summary>
    public static FactTable Read(string folder, string name, List<FactProblem> problems, bool hasFullPaths = false)
    {
        var rows = new List<FactRow>();
        foreach (var file in Files(folder, name))
            ReadFile(hasFullPaths ? Path.GetFullPath(file) : Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllLines(file), Columns[name], rows, problems);
        return new FactTable(name, rows);
    }

    private static IEnumerable<string> Files(string folder, string name)
    {
        var single = Path.Combine(folder, name + ".tsv");
        if (File.Exists(single))
            yield return single;
        var several = Path.Combine(folder, name);
        if (!Directory.Exists(several))
            yield break;
        foreach (var file in Directory.EnumerateFiles(several, "*.tsv").Order(StringComparer.Ordinal))
            yield return file;
    }

    private static void ReadFile(string file, string[] lines, string[] expected, List<FactRow> rows, List<FactProblem> problems)
    {
        Dictionary<string, int>? columns = null;
        var count = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
                continue;
            var fields = lines[i].Split('\t');
            if (columns is null)
            {
                if (Array.Find(expected, c => Array.IndexOf(fields, c) < 0) is { } missing)
                {
                    problems.Add(new FactProblem(file, i + 1, $"the first line must name the columns, and \"{missing}\" is missing; expected: {string.Join(' ', expected)}"));
                    return;
                }
                count = fields.Length;
                columns = fields.Select((c, at) => (c, at)).DistinctBy(c => c.c).ToDictionary(c => c.c, c => c.at, StringComparer.Ordinal);
            }
            else if (fields.Length != count)
            {
                problems.Add(new FactProblem(file, i + 1, $"{fields.Length} fields, but the first line names {count} columns; fields are separated by one tab, an empty one is \"-\""));
            }
            else
            {
                rows.Add(new FactRow(file, i + 1, columns, fields));
            }
        }
    }
}
