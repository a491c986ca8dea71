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
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FactFolder Read(params ReadOnlySpan<string> folders)
    {
        var all = new FactFolder([]);
        foreach (var folder in folders)
        {
            foreach (var name in FactTable.Columns.Keys)
            {
                var table = FactTable.Read(folder, name, all.Problems);
                if (!all._tables.TryAdd(name, table))
                    all._tables[name].Rows.AddRange(table.Rows);
            }
        }
        return all;
    }
}
