using System.Globalization;
using Selon.Claims.Articles;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Origins.Signatures;

namespace Selon.Claims.Origins;

/// <summary>What of a document tells whether it goes back to the same origin as another. Immutable.</summary>
/// <remarks>
/// It depends on the document and the base of knowledge alone, never on other documents. For many documents: store
/// <see cref="Keys"/> in an index beside <see cref="ToBytes"/>; those that share a key with <see cref="Probes"/> are all
/// that <see cref="OriginComparer.Compare"/> could link; the connected components of its links are the groups.
/// </remarks>
public sealed class DocumentSignature
{
    private const int MinutesPerDay = 24 * 60;
    private readonly Lazy<SignatureKeys> _keys;

    internal DocumentSignature() => _keys = new Lazy<SignatureKeys>(() => SignatureKeys.Of(this));

    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>The key of the outlet; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The house that the outlet belongs to; null where unknown.</summary>
    public string? Family { get; init; }

    /// <summary>The agencies whose text it is, as it says, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>The origin keys of all whose words it brings, in the order of the alphabet; empty where it was not read for them.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>True for the text of an agency or an institution on its own pages: nobody's dispatch in other words.</summary>
    public bool IsOwnSource { get; init; }

    /// <summary>True where it says that its outlet asked, saw or checked for itself.</summary>
    public bool HasOwnReporting { get; init; }

    /// <summary>True where it comes back to an earlier article of its outlet.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Minutes from 1970 to its publication, noon where only the day is known; null for anything vaguer.</summary>
    public long? PublishedMinute { get; init; }

    /// <summary>True where the moment of publication is known, false for the day alone.</summary>
    public bool HasMoment { get; init; }

    /// <summary>The text.</summary>
    internal TextSketch Text { get; init; } = TextSketch.Empty;

    /// <summary>Under which the document is stored: a few dozen, for an index.</summary>
    public IReadOnlyList<long> Keys => _keys.Value.Stored;

    /// <summary>The keys of those that it may share an origin with.</summary>
    public IReadOnlyList<long> Probes => _keys.Value.Probes;

    /// <summary>The day of publication, counted from 1970; null where unknown.</summary>
    internal long? Day => PublishedMinute is { } minute ? Math.DivRem(minute, MinutesPerDay).Quotient : null;

    /// <summary>The signature of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="outlets">Who the outlets are.</param>
    /// <param name="speakers">The origin keys of all whose words it brings; none where it was not read for them.</param>
    public static DocumentSignature Of(Article article, OutletDirectory outlets, IEnumerable<string>? speakers = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(outlets);
        var document = article.Document;
        var outlet = outlets.Find(document.Outlet);
        var words = WordReader.Read(article.Joined.Text);
        return new DocumentSignature
        {
            Document = document.Id,
            Outlet = outlet?.Key,
            Family = outlet?.Family,
            Agencies = CreditFinder.Find(article, outlets),
            Speakers = [.. (speakers ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            IsOwnSource = outlet is { IsAgency: true } or { IsInstitution: true },
            HasOwnReporting = OutletPhrases.OwnReporting.AreIn(words, document.Outlet),
            IsCorrection = OutletPhrases.Correction.AreIn(words, document.Outlet),
            PublishedMinute = MinuteOf(document.PublishedAt, document.Published),
            HasMoment = document.PublishedAt is not null,
            Text = TextSketcher.Make(words),
        };
    }

    /// <summary>A compact form; <see cref="FromBytes"/> reads it.</summary>
    public byte[] ToBytes() => SignatureFormat.Write(this);

    /// <summary>Reads the compact form.</summary>
    /// <exception cref="InvalidDataException">The bytes are no signature of this version.</exception>
    public static DocumentSignature FromBytes(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return SignatureFormat.Read(bytes);
    }

    private static long? MinuteOf(DateTimeOffset? moment, string? day)
    {
        if (moment is { } known)
            return known.ToUnixTimeSeconds() / 60;
        return DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? (new DateTimeOffset(date).ToUnixTimeSeconds() / 60) + (MinutesPerDay / 2) : null;
    }
}
