using Xunit;

namespace Selon.Tests.Conventions;

public sealed class DocumentLinksTests
{
    private static readonly string[] BuiltFolders = ["bin", "obj", "node_modules"];

    [Fact]
    public void Every_relative_link_of_a_document_points_at_a_file()
    {
        var broken = Documents().SelectMany(document => Targets(document)
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target)))
            .Select(target => $"{Path.GetRelativePath(Repository.Root, document)}: {target}"));
        Assert.Empty(broken);
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar)
                .Any(folder => folder.StartsWith('.') || BuiltFolders.Contains(folder)))
            .Order(StringComparer.Ordinal);

    // Links stand as [words](target); code between fences has none.
    private static IEnumerable<string> Targets(string document)
    {
        var isCode = false;
        foreach (var line in File.ReadLines(document))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            if (isCode)
                continue;
            for (var at = line.IndexOf("](", StringComparison.Ordinal); at >= 0; at = line.IndexOf("](", at + 2, StringComparison.Ordinal))
            {
                var end = line.IndexOf(')', at);
                if (end > 0 && IsRelative(line[(at + 2)..end]))
                    yield return line[(at + 2)..end].Split('#')[0];
            }
        }
    }

    private static bool IsRelative(string target) =>
        target.Length > 0 && !target.StartsWith('#') && !target.Contains(':', StringComparison.Ordinal);
}
