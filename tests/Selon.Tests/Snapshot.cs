using System.Runtime.CompilerServices;
using Xunit;

namespace Selon.Tests;

/// <summary>Compares with a checked file; the environment variable SELON_ACCEPT=1 makes the file say what is now.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, string file, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, file);
        if (Environment.GetEnvironmentVariable("SELON_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        Assert.True(File.Exists(path), $"{file} does not exist; run the tests once with SELON_ACCEPT=1 and read what they wrote.");
        // As bytes: a byte-order mark is part of what is checked.
        Assert.Equal(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)), actual);
    }
}
