using System.Text.Json;
using Selon.Cli.Formats;

namespace Selon.Cli.Exports;

/// <summary>Claims as JSON lines: the objects of <c>selon claims --format json</c>, one a line.</summary>
internal static class ClaimJsonLines
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = ReadableEncoder.Instance };

    /// <summary>Writes a line for each claim.</summary>
    public static void Write(ExportedClaims content, Stream output)
    {
        foreach (var claim in content.Claims)
        {
            using (var json = new Utf8JsonWriter(output, s_options))
                ClaimJson.Write(json, claim, content.Documents, content.OriginOf);
            output.WriteByte((byte)'\n');
        }
    }
}
