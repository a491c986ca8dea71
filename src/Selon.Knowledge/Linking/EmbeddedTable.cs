namespace Selon.Knowledge.Linking;

/// <summary>Reads the tables that are part of the program: fields separated by tabs, comments after "#", a first line of names.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not part of the program");
        using var reader = new StreamReader(stream);
        var isHeader = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!isHeader)
                yield return line.Split('\t');
            isHeader = false;
        }
    }
}
