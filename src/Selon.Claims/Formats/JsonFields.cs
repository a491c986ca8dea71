using System.Text.Json;

namespace Selon.Claims.Formats;

/// <summary>Fields that may be missing: what is null or empty is not written.</summary>
internal static class JsonFields
{
    /// <summary>Writes a text where there is one.</summary>
    public static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>Writes texts where there are any.</summary>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Reads a text, null where it is missing.</summary>
    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>Reads texts, none where they are missing.</summary>
    public static IReadOnlyList<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    /// <summary>The items of an array, none where it is missing.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) ? values.EnumerateArray() : [];
}
