using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Selon.Documents.Formats;

/// <summary>Reads JSON strings that may hold unpaired surrogates.</summary>
internal static class JsonText
{
    /// <summary>The string at which the reader stands.</summary>
    /// <remarks>The reader's own method throws on an escaped unpaired surrogate, which cut texts do hold.</remarks>
    public static string Read(ref Utf8JsonReader reader)
    {
        var raw = Encoding.UTF8.GetString(reader.ValueSpan);
        return reader.ValueIsEscaped ? Unescape(raw) : raw;
    }

    // The reader has checked the escapes already.
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        var from = 0;
        while (raw.IndexOf('\\', from) is var slash and >= 0)
        {
            text.Append(raw, from, slash - from);
            var kind = raw[slash + 1];
            text.Append(kind switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)ushort.Parse(raw.AsSpan(slash + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => kind,
            });
            from = slash + (kind == 'u' ? 6 : 2);
        }
        return text.Append(raw, from, raw.Length - from).ToString();
    }
}
