namespace Selon.Documents.Formats;

/// <summary>Finds the files of a folder.</summary>
public static class FolderReader
{
    private static readonly EnumerationOptions s_options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>The .txt, .jsonl and .ndjson files of a folder and the folders in it, in the ordinal order of their names.</summary>
    /// <remarks>Hidden files and folders are passed over, and so are links to folders, which could lead in a circle.</remarks>
    /// <param name="folder">The folder as it was given; the paths begin with it.</param>
    public static IEnumerable<string> Files(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        foreach (var entry in Entries(folder))
        {
            if (entry is FileInfo file)
            {
                if (IsRead(file.Name))
                    yield return Path.Combine(folder, file.Name);
            }
            else if (entry.LinkTarget is null)
            {
                foreach (var path in Files(Path.Combine(folder, entry.Name)))
                    yield return path;
            }
        }
    }

    private static FileSystemInfo[] Entries(string folder)
    {
        var entries = new DirectoryInfo(folder).GetFileSystemInfos("*", s_options);
        Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }

    private static bool IsRead(string name) => Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase) || JsonLinesReader.IsName(name);
}
