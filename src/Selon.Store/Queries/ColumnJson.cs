using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Store.Statements;

namespace Selon.Store.Queries;

/// <summary>Reads the JSON in columns that hold lists.</summary>
internal static class ColumnJson
{
    public static IReadOnlyList<Passage> Passages(string column)
    {
        using var json = JsonDocument.Parse(column);
        return [.. json.RootElement.EnumerateArray().Select(PassageOf)];
    }

    public static IReadOnlyList<T> Items<T>(string column, Func<JsonElement, T> read)
    {
        using var json = JsonDocument.Parse(column);
        return [.. json.RootElement.EnumerateArray().Select(read)];
    }

    public static IReadOnlyList<StoredSpeaker> Speakers(string column)
    {
        using var json = JsonDocument.Parse(column);
        return [.. json.RootElement.EnumerateArray().Select(s => new StoredSpeaker(PassageOf(s.GetProperty("at"u8)), Text(s, "entity"u8))
        {
            RefersTo = Text(s, "refers_to"u8),
            IsAnonymous = s.TryGetProperty("anonymous"u8, out _),
            Count = s.TryGetProperty("count"u8, out var count) ? count.GetInt32() : null,
            Affiliation = Text(s, "affiliation"u8),
        })];
    }

    public static Passage PassageOf(JsonElement array) => new(
        new FieldSpan(FieldNames.Parse(array[0].GetString()), array[1].GetInt32(), array[2].GetInt32()), array[3].GetString()!);

    public static string? Text(JsonElement json, ReadOnlySpan<byte> name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
