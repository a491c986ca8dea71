namespace Selon.Tests.Specs;

/// <summary>Finds the specifications in the working tree.</summary>
internal static class StatementSpecFiles
{
    /// <summary>All blocks of all files, by file name and line.</summary>
    public static IReadOnlyList<StatementSpec> All { get; } =
        [.. Directory.GetFiles(Folder, "*.fr.md").Order(StringComparer.Ordinal).SelectMany(StatementSpec.Read)];

    /// <summary>The root of the working tree.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Selon.slnx")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the working tree.");
        }
    }

    private static string Folder => Path.Combine(Root, "specs", "statements");
}
