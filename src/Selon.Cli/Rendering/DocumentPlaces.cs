using Selon.Claims.Articles;

namespace Selon.Cli.Rendering;

/// <summary>Says in which document something stands and where, for people.</summary>
internal sealed class DocumentPlaces(Labels labels)
{
    private const int ShortLength = 10;

    /// <summary>The outlet, where the document came from, and the code points: "Le Quotidien, a.txt 10–39".</summary>
    public string Of(DocumentHead head, FieldSpan place) =>
        $"{Of(head)} {(place.Field == ArticleField.Title ? labels["in-title"] + " " : "")}{place.Start}–{place.End}";

    /// <summary>The outlet and where the document came from.</summary>
    public static string Of(DocumentHead head) =>
        (head.Outlet is { } outlet ? PrintableText.Of(outlet) + ", " : "") + PrintableText.Of(head.Source);

    /// <summary>The beginning of the id of a document, as every command takes it.</summary>
    public static string ShortId(string document)
    {
        var hash = document.AsSpan(document.IndexOf(':', StringComparison.Ordinal) + 1);
        return hash[..Math.Min(ShortLength, hash.Length)].ToString();
    }
}
