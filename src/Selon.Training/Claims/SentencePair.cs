using System.Text.Json;
using Selon.Text;

namespace Selon.Training.Claims;

/// <summary>Two sentences, and whether a person finds them contradictory.</summary>
internal sealed record SentencePair(SourceText First, SourceText Second, bool IsContradiction)
{
    /// <summary>Reads JSON lines with <c>a</c>, <c>b</c> and <c>contradiction</c>.</summary>
    public static IEnumerable<SentencePair> ReadFile(string path)
    {
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new SentencePair(
                new SourceText(root.GetProperty("a").GetString()!), new SourceText(root.GetProperty("b").GetString()!), root.GetProperty("contradiction").GetBoolean());
        }
    }
}
