using System.Buffers;
using System.Text.Json;
using Selon.Documents;
using Selon.Events;
using Selon.Events.Coding;
using Selon.Statements;
using Selon.Text;

namespace Selon.Cli.Formats;

/// <summary>The JSON of the schema "selon/1": indented for one document or an array, or one object a line.</summary>
/// <remarks>Offsets count Unicode code points. docs/reference/json.md describes every field.</remarks>
internal sealed class JsonFormat(bool isLines) : OutputFormat
{
    /// <summary>The version of the schema; a field never changes its meaning without a new one.</summary>
    public const string Schema = "selon/1";

    private static readonly Dictionary<Act, JsonEncodedText> s_acts = Enum.GetValues<Act>().ToDictionary(a => a, a => Name(a.ToString()));
    private static readonly Dictionary<Mode, JsonEncodedText> s_modes = Enum.GetValues<Mode>().ToDictionary(m => m, m => Name(m.ToString()));

    private readonly JsonWriterOptions _options = new() { Indented = !isLines, Encoder = ReadableEncoder.Instance, SkipValidation = true };

    public override string Begin(bool isOne) => isLines || isOne ? "" : "[\n";

    public override string Separator => isLines ? "" : ",\n";

    public override string End(bool isOne) => isLines ? "" : isOne ? "\n" : "\n]\n";

    public override void Write(Reading reading, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, _options))
        {
            json.WriteStartObject();
            json.WriteString("schema"u8, Schema);
            WriteDocument(json, reading.Document);
            WriteSentences(json, reading);
            JsonEntities.Write(json, reading);
            JsonTimes.Write(json, reading);
            json.WriteStartArray("statements"u8);
            for (var i = 0; i < reading.Statements.Count; i++)
                WriteStatement(json, reading, reading.Statements[i], i < reading.Codes.Count ? reading.Codes[i] : null);
            json.WriteEndArray();
            JsonEvents.Write(json, reading);
            JsonClaims.Write(json, reading);
            json.WriteEndObject();
        }
        if (isLines)
            output.Write("\n"u8);
    }

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name.ToLowerInvariant());

    private static void WriteDocument(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject("document"u8);
        json.WriteString("id"u8, document.Id);
        json.WriteString("source"u8, document.Source);
        json.WriteString("language"u8, document.Language);
        json.WriteString("title"u8, document.Title);
        json.WriteString("published"u8, document.Published);
        json.WriteString("text"u8, document.Text.Text);
        json.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("sentences"u8);
        foreach (var sentence in reading.Analysis.Sentences)
        {
            json.WriteStartObject();
            WriteOffsets(json, reading.Document.Text, sentence.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, Reading reading, Statement statement, StatementCode? code)
    {
        var text = reading.Document.Text;
        json.WriteStartObject();
        json.WriteString("id"u8, statement.Id);
        json.WriteString("parent"u8, statement.Parent);
        json.WriteStartArray("sources"u8);
        foreach (var source in statement.Sources)
            WriteSource(json, reading, source);
        json.WriteEndArray();
        WriteSpans(json, "cue"u8, text, statement.Cue);
        WriteSpans(json, "content"u8, text, statement.Content);
        json.WriteStartArray("via"u8);
        foreach (var channel in statement.Via)
        {
            json.WriteStartObject();
            WriteSpan(json, text, channel.Span);
            json.WriteString("entity"u8, Id(reading, channel.Entity));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("act"u8, s_acts[statement.Act]);
        json.WriteString("mode"u8, s_modes[statement.Mode]);
        json.WriteBoolean("negated"u8, statement.IsNegated);
        json.WriteString("hedge"u8, statement.Hedge);
        json.WriteString("time"u8, Time(statement));
        json.WriteString("denies"u8, statement.Denies);
        json.WriteString("supports"u8, statement.Supports);
        json.WriteString("plover"u8, code?.Type?.Name());
        json.WriteString("cameo"u8, code?.Cameo);
        json.WriteString("rule"u8, statement.Rule);
        json.WriteNumber("confidence"u8, Math.Round(statement.Confidence, 4));
        json.WriteEndObject();
    }

    /// <summary>The name of an act.</summary>
    internal static JsonEncodedText Name(Act act) => s_acts[act];

    /// <summary>The time of saying in EDTF without its marks of doubt; null for none.</summary>
    internal static string? Time(Statement statement) => statement.Time?.Edtf?.TrimEnd('?', '~', '%');

    internal static string? Id(Reading reading, int? entity) => entity is { } index ? reading.Entities.Entities[index].Id : null;

    private static void WriteSource(Utf8JsonWriter json, Reading reading, Source source)
    {
        var text = reading.Document.Text;
        json.WriteStartObject();
        WriteSpan(json, text, source.Span);
        json.WriteString("entity"u8, Id(reading, source.Entity));
        if (source.RefersTo is { } name)
            json.WriteString("refers_to"u8, name.Of(text.Text));
        else
            json.WriteNull("refers_to"u8);
        json.WriteBoolean("anonymous"u8, source.IsAnonymous);
        if (source.Count is { } count)
            json.WriteNumber("count"u8, count);
        else
            json.WriteNull("count"u8);
        json.WriteString("affiliation"u8, Id(reading, source.Affiliation));
        json.WriteEndObject();
    }

    internal static void WriteSpans(Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceText text, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            WriteSpan(json, text, span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    internal static void WriteSpan(Utf8JsonWriter json, SourceText text, TextSpan span)
    {
        WriteOffsets(json, text, span);
        json.WriteString("text"u8, span.Of(text.Text));
    }

    internal static void WriteOffsets(Utf8JsonWriter json, SourceText text, TextSpan span)
    {
        json.WriteNumber("start"u8, text.CodePointOffset(span.Start));
        json.WriteNumber("end"u8, text.CodePointOffset(span.End));
    }
}
