using System.Buffers;
using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;

namespace Selon.Cli.Running;

/// <summary>What a command on a dossier says.</summary>
/// <param name="Output">Goes to standard output.</param>
/// <param name="Code">The exit code.</param>
internal sealed record Answer(ReadOnlyMemory<byte> Output, int Code = ExitCode.Success)
{
    /// <summary>Goes to standard error, for people; null for nothing.</summary>
    public string? Message { get; init; }

    /// <summary>Lines for people.</summary>
    public static Answer Text(string lines) => new(Encoding.UTF8.GetBytes(lines));

    /// <summary>Nothing was found.</summary>
    public static Answer Nothing(string message) => new(default, ExitCode.Failure) { Message = message };

    /// <summary>A JSON array; an empty one says that nothing was found.</summary>
    public static Answer Array<T>(IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write) => Json(json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }, items.Count > 0 ? ExitCode.Success : ExitCode.Failure);

    /// <summary>A JSON value.</summary>
    public static Answer Json(Action<Utf8JsonWriter> write, int code = ExitCode.Success)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ClaimJson.Options))
            write(json);
        buffer.Write("\n"u8);
        return new Answer(buffer.WrittenMemory, code);
    }
}
