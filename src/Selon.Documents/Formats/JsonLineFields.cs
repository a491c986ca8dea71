using System.Text.Json;

namespace Selon.Documents.Formats;

/// <summary>The fields of a JSON line as far as they were read.</summary>
internal struct JsonLineFields
{
    public string? Id;
    public string? Text;
    public string? Title;
    public string? Published;
    public string? Url;
    public string? Outlet;
    public string? Credit;

    /// <summary>The name at which the reader stands if it is one of these fields, else null.</summary>
    public static string? Known(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("text"u8))
            return "text";
        if (reader.ValueTextEquals("id"u8))
            return "id";
        if (reader.ValueTextEquals("title"u8))
            return "title";
        if (reader.ValueTextEquals("published"u8))
            return "published";
        if (reader.ValueTextEquals("url"u8))
            return "url";
        if (reader.ValueTextEquals("outlet"u8))
            return "outlet";
        return reader.ValueTextEquals("credit"u8) ? "credit" : null;
    }

    /// <summary>Takes the value at which the reader stands; false where its kind is wrong.</summary>
    public bool TrySet(string name, ref Utf8JsonReader reader)
    {
        string? value = null;
        if (reader.TokenType == JsonTokenType.String)
            value = JsonText.Read(ref reader);
        else if (name is "id" or "published" && reader.TokenType == JsonTokenType.Number)
            value = System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        else if (name == "text" || reader.TokenType != JsonTokenType.Null)
            return false;
        _ = name switch
        {
            "text" => Text = value,
            "id" => Id = value,
            "title" => Title = value,
            "published" => Published = value,
            "url" => Url = value,
            "outlet" => Outlet = value,
            _ => Credit = value,
        };
        return true;
    }
}
