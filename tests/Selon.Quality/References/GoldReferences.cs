using System.Text.Json;

namespace Selon.Quality.References;

/// <summary>Reads what sources refer to in the annotated articles.</summary>
internal static class GoldReferences
{
    /// <summary>For each document the names in the order of its statements, null for none.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            yield return [.. json.RootElement.GetProperty("statements").EnumerateArray()
                .Select(statement => statement.TryGetProperty("refers_to", out var name) ? name.GetString() : null)];
        }
    }
}
