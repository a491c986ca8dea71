using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Selon.Cli.Output;
using Selon.Knowledge;

namespace Selon.Cli.Running;

/// <summary>Keeps the compiled form of the program's facts and the user's own, so that they are compiled once.</summary>
/// <remarks>
/// The file lies beside the user's folder. Its name says of which files it was made, by their paths, lengths and times, so
/// a change makes another one and two copies of the program do not disturb each other's answers.
/// </remarks>
internal static class KnowledgeCache
{
    private const string Prefix = "knowledge-";

    /// <summary>Loads what is kept, or compiles and keeps it.</summary>
    /// <param name="folders">The folders of facts.</param>
    /// <param name="user">The user's own folder.</param>
    /// <param name="compile">Compiles folders.</param>
    public static KnowledgeBase Load(IReadOnlyList<string> folders, string user, Func<IReadOnlyList<string>, KnowledgeBase> compile)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(user))!;
        var file = Path.Combine(parent, $"{Prefix}{Stamp(folders)}.bin");
        try
        {
            if (File.Exists(file))
                return KnowledgeBase.Load(file);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // Damaged, or of another version of the program: made anew.
        }
        var compiled = compile(folders);
        Keep(compiled, parent, file);
        return compiled;
    }

    /// <summary>What changes when a file of the folders changes, is added or removed.</summary>
    public static string Stamp(IReadOnlyList<string> folders)
    {
        var files = new StringBuilder();
        foreach (var folder in folders)
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.tsv", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal))
                files.Append(CultureInfo.InvariantCulture, $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}\n");
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files.ToString())))[..16];
    }

    // A folder that cannot be written costs time, not answers.
    private static void Keep(KnowledgeBase compiled, string parent, string file)
    {
        try
        {
            using (var output = OutputFile.Create(file))
            {
                compiled.Save(output.Stream);
                output.Complete();
            }
            foreach (var old in Directory.EnumerateFiles(parent, Prefix + "*.bin"))
            {
                if (old != file)
                    File.Delete(old);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
