using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Claims.Status;

/// <summary>The origins of a mention as they count across documents.</summary>
internal static class CommonOrigins
{
    /// <summary>
    /// The keys of a mention where what is its outlet's own (its findings, its unnamed sources) is that of the group of
    /// its document: a reprint found nothing, and its unnamed source is the agency's.
    /// </summary>
    public static IReadOnlyList<string> Of(ClaimMention mention, DocumentOrigin? document)
    {
        if (document is null || document.Own == document.Common)
            return mention.Origins;
        return [.. mention.Origins.Select(key => Of(key, document)).Distinct(StringComparer.Ordinal)];
    }

    private static string Of(string key, DocumentOrigin document)
    {
        if (key.StartsWith("media:", StringComparison.Ordinal) || key.StartsWith("voice:", StringComparison.Ordinal))
            return key.AsSpan(6).SequenceEqual(document.Own) ? string.Concat(key.AsSpan(0, 6), document.Common) : key;
        var at = key.LastIndexOf('@');
        return at > 0 && key.AsSpan(at + 1).SequenceEqual(document.Own) ? string.Concat(key.AsSpan(0, at + 1), document.Common) : key;
    }
}
