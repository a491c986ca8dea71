using System.Runtime.CompilerServices;

namespace Selon.Tests.Conventions;

/// <summary>The files of the repository that the tests look at.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile)!;
        while (!File.Exists(Path.Combine(folder, "Selon.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
