using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Selon.Documents.Dates;
using Selon.Text;

namespace Selon.Documents.Formats;

/// <summary>One line of JSON lines.</summary>
internal static class JsonLine
{
    private const string Expected = """Expected one object a line: {"id": …, "text": …, "title": …, "published": …, "url": …, "outlet": …, "credit": …}, all but text optional""";

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 1000 };

    /// <summary>Reads a line into a document or an error with its place.</summary>
    public static DocumentResult Read(ReadOnlySpan<byte> line, string source, long number, DocumentOptions options)
    {
        if (!Utf8.IsValid(line))
            return Failed(source, number, FirstInvalid(line), "bytes that are not UTF-8", "JSON lines are written in UTF-8; convert the file first");
        var reader = new Utf8JsonReader(line, s_options);
        try
        {
            return ReadObject(ref reader, source, number, options);
        }
        catch (JsonException e)
        {
            // The reader has no other way to say that the JSON is malformed.
            return Failed(source, number, e.BytePositionInLine, $"malformed JSON: {Reason(e)}", Expected);
        }
    }

    private static DocumentResult ReadObject(ref Utf8JsonReader reader, string source, long number, DocumentOptions options)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return Failed(source, number, reader.TokenStartIndex, "not an object", Expected);
        var fields = new JsonLineFields();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonLineFields.Known(ref reader);
            reader.Read();
            var place = reader.TokenStartIndex;
            if (name is null)
                reader.Skip();
            else if (!fields.TrySet(name, ref reader))
                return Failed(source, number, place, $"the value of \"{name}\" is no string", Expected);
        }
        reader.Read();
        return Make(fields, source, number, options);
    }

    private static DocumentResult Make(JsonLineFields fields, string source, long number, DocumentOptions options)
    {
        if (fields.Text is not { } text)
            return Failed(source, number, null, "no \"text\"", Expected);
        if (Encoding.UTF8.GetByteCount(text) > options.MaximumBytes)
            return DocumentResult.Failed(PlainTextReader.TooLarge(source, options) with { Line = number });
        var said = fields.Published is { } written ? PublicationDate.Parse(written) : PublicationDate.Find(text);
        var document = new Document(DocumentId.Of(text), fields.Id ?? fields.Url ?? $"{source}:{number}", new SourceText(text))
        {
            Language = options.Language,
            Title = fields.Title,
            Published = options.Published ?? said,
            Url = fields.Url,
            Outlet = fields.Outlet,
            Credit = fields.Credit,
            PublishedAt = options.Published is null ? PublicationDate.Moment(fields.Published) : null,
        };
        var result = DocumentResult.Of(document);
        return fields.Published is null || said is not null || options.Published is not null ? result : result with
        {
            Warning = new DocumentError(source, $"\"published\" is no date: {Shortened(fields.Published)}",
                "Expected 2020, 2020-10, 2020-10-30 or a date and time in ISO 8601; the date was left out") { Line = number },
        };
    }

    private static DocumentResult Failed(string source, long line, long? bytesBefore, string problem, string advice) =>
        DocumentResult.Failed(new DocumentError(source, problem, advice) { Line = line, Column = bytesBefore + 1 });

    // The message ends with the place, which is said elsewhere.
    private static string Reason(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? exception.Message : exception.Message[..place]).TrimEnd('.');
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        var i = 0;
        while (i < line.Length && Rune.DecodeFromUtf8(line[i..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            i += consumed;
        return i;
    }
}
