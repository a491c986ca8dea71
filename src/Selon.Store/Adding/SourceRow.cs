using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Store.Searching;

namespace Selon.Store.Adding;

/// <summary>A source as it is kept.</summary>
internal sealed record SourceRow
{
    private const char Separator = '\u001F';

    public required Document Document { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>The least counts among the sources of a document: the earliest to a day, then to a month or year, then without a date.</summary>
    public required string Precedence { get; init; }

    public string? Moment { get; init; }

    public string? FirstDay { get; init; }

    public string? LastDay { get; init; }

    public string? FoldedOutlet { get; init; }

    public required string OriginalHash { get; init; }

    /// <summary>Deflated; null where the bytes are the text in UTF-8.</summary>
    public byte[]? Original { get; init; }

    /// <summary>All that is known of the source of a document, as one text: equal for equal sources.</summary>
    public static string FingerprintOf(Document document) => string.Join(
        Separator, document.Source, document.Title, document.Url, document.Outlet, document.Credit, document.Published,
        Iso(document.PublishedAt), document.Language);

    /// <summary>Ordered ordinally in UTF-8; it depends on the source alone, so the order of adding does not count.</summary>
    public static string PrecedenceOf(Document document)
    {
        var rank = !DateRange.TryParse(document.Published, out var days) ? '2' : days.First == days.Last ? '0' : '1';
        return $"{rank}{Iso(document.PublishedAt) ?? (rank == '2' ? "" : Iso(days.First))}{Separator}{FingerprintOf(document)}";
    }

    public static SourceRow Of(Document document, ReadOnlySpan<byte> original)
    {
        var isDated = DateRange.TryParse(document.Published, out var days);
        var text = Encoding.UTF8.GetBytes(document.Text.Text);
        var isText = original.IsEmpty || original.SequenceEqual(text);
        return new SourceRow
        {
            Document = document,
            Fingerprint = FingerprintOf(document),
            Precedence = PrecedenceOf(document),
            Moment = Iso(document.PublishedAt),
            FirstDay = isDated ? Iso(days.First) : null,
            LastDay = isDated ? Iso(days.Last) : null,
            FoldedOutlet = document.Outlet is { } outlet ? SearchFolding.Fold(outlet) : null,
            OriginalHash = isText ? document.Id["sha256:".Length..] : Convert.ToHexStringLower(SHA256.HashData(original)),
            Original = isText ? null : Deflate(original),
        };
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static byte[] Inflate(byte[] bytes)
    {
        using var input = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var output = new MemoryStream();
        input.CopyTo(output);
        return output.ToArray();
    }

    private static string? Iso(DateTimeOffset? moment) => moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream();
        using (var deflate = new DeflateStream(output, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(bytes);
        return output.ToArray();
    }
}
