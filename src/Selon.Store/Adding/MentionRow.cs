using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Claims.Formats;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Knowledge;

namespace Selon.Store.Adding;

/// <summary>A mention of a claim as it is kept.</summary>
/// <param name="Mention">The mention.</param>
internal sealed record MentionRow(ClaimMention Mention)
{
    /// <summary>The key of the statement whose content it is.</summary>
    public string? Statement { get; init; }

    /// <summary>The key of the speaker's entity.</summary>
    public string? Speaker { get; init; }

    public string? FirstDay { get; init; }

    public string? LastDay { get; init; }

    public required byte[] Bytes { get; init; }

    public required IReadOnlyList<long> Keys { get; init; }

    /// <summary>Equal for mentions that stand alike to every other: the same said in the same words under the same keys.</summary>
    public required long Kind { get; init; }

    /// <summary>The mentions in order.</summary>
    public static IReadOnlyList<MentionRow> Of(
        ArticleReading reading, IReadOnlyList<ClaimMention> mentions, IReadOnlyList<EntityRow> entities, IReadOnlyList<StatementRow> statements)
    {
        var said = statements.ToDictionary(s => s.Statement.Id, s => s.Key, StringComparer.Ordinal);
        var published = reading.Article.Document.Published;
        var known = entities.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        return [.. mentions.DistinctBy(m => m.Id, StringComparer.Ordinal).Select(mention =>
        {
            long[] keys = [.. ClaimKeys.Of(mention).Select(k => unchecked((long)k))];
            var isDated = DateRange.TryParse((mention.At ?? published)?.TrimEnd('?', '~', '%'), out var days) || DateRange.TryParse(published, out days);
            return new MentionRow(mention)
            {
                Statement = mention.Statement is { } id ? said.GetValueOrDefault(id) : null,
                Speaker = mention.By?.Entity is { } entity && known.Contains(entity) ? entity : null,
                FirstDay = isDated ? SourceRow.Iso(days.First) : null,
                LastDay = isDated ? SourceRow.Iso(days.Last) : null,
                Bytes = MentionFormat.Write(mention),
                Keys = keys,
                Kind = KindOf(mention, keys),
            };
        })];
    }

    // All that a comparison looks at, and the keys under which it is found.
    private static long KindOf(ClaimMention mention, ReadOnlySpan<long> keys)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            PropositionFormat.Write(json, mention.Proposition);
            json.WriteNumberValue((int)mention.Stance);
            json.WriteBooleanValue(mention.About is null);
            foreach (var origin in mention.Origins)
                json.WriteStringValue(origin);
            foreach (var key in keys)
                json.WriteNumberValue(key);
            json.WriteEndArray();
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, hash);
        return BitConverter.ToInt64(hash);
    }
}
