namespace Selon.Knowledge.Facts;

/// <summary>All files of a folder of knowledge as they were read.</summary>
internal sealed class FactFolder
{
    private readonly Dictionary<string, FactTable> _tables = new(StringComparer.Ordinal);

    private FactFolder(List<FactProblem> problems) => Problems = problems;

    /// <summary>What is wrong with their form.</summary>
    public List<FactProblem> Problems { get; }

    /// <summary>The facts of a kind.</summary>
    public List<FactRow> this[string name] => _tables[name].Rows;

    /// <summary>Reads one folder, or several, of which each adds to those before it.</summary>
    /// <remarks>Files of the first folder are known by their path in it, those of the others by their full path.</remarks>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FactFolder Read(params ReadOnlySpan<string> folders)
    {
        var all = new FactFolder([]);
        for (var i = 0; i < folders.Length; i++)
        {
            if (!Directory.Exists(folders[i]))
                throw new DirectoryNotFoundException($"there is no folder {folders[i]}");
            foreach (var name in FactTable.Columns.Keys)
            {
                var table = FactTable.Read(folders[i], name, all.Problems, i > 0);
                if (!all._tables.TryAdd(name, table))
                    all._tables[name].Rows.AddRange(table.Rows);
            }
        }
        return all;
    }
}
