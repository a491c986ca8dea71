using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Selon.Cli.Formats;

/// <summary>Escapes only what JSON requires, so that French, no-break spaces and emoji stay readable.</summary>
/// <remarks>Unpaired surrogates, which UTF-8 cannot say, become U+FFFD. Not for JSON inside HTML.</remarks>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
    // Line and paragraph separator end a line in some readers of JSON lines.
    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', '\u007F', '\u0085', '\u2028', '\u2029']);

    /// <summary>The one encoder.</summary>
    public static ReadableEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && s_escaped.Contains((char)unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var escaped = span.IndexOfAny(s_escaped);
        var unpaired = FirstUnpairedSurrogate(escaped < 0 ? span : span[..escaped]);
        return unpaired >= 0 ? unpaired : escaped;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var span = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            // The base class asks this for what stands for an unpaired surrogate.
            return new Rune(unicodeScalar).TryEncodeToUtf16(span, out numberOfCharactersWritten);
        }
        var shorthand = unicodeScalar switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => '\0' };
        return shorthand != '\0'
            ? span.TryWrite(CultureInfo.InvariantCulture, $"\\{shorthand}", out numberOfCharactersWritten)
            : span.TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}", out numberOfCharactersWritten);
    }

    private static int FirstUnpairedSurrogate(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOfAnyInRange('\uD800', '\uDFFF') is var next and >= 0)
        {
            var i = from + next;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            from = i + 2;
        }
        return -1;
    }
}
