using Selon.Claims.Formats;
using Selon.Claims.Mentions;

namespace Selon.Store.Claims;

/// <summary>A mention with its place in the dossier.</summary>
/// <param name="Number">Its row.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Component">Its component until now; null for a new one.</param>
/// <param name="Bytes">The mention.</param>
internal sealed record StoredMention(long Number, long Kind, long? Component, byte[] Bytes)
{
    private ClaimMention? _mention;

    public required string Key { get; init; }

    /// <summary>The claim that it belonged to until now.</summary>
    public string? Claim { get; init; }

    /// <summary>How much it is a claim of what happened.</summary>
    public double Worth { get; init; } = 1;

    /// <summary>The key of the mention that it is about.</summary>
    public string? About { get; init; }

    /// <summary>The mention.</summary>
    public ClaimMention Mention => _mention ??= MentionFormat.Read(Bytes) with { Worth = Worth };

    /// <summary>The same with a mention that is at hand.</summary>
    public static StoredMention Of(long number, long kind, ClaimMention mention, byte[] bytes) =>
        new(number, kind, null, bytes) { Key = mention.Id, About = mention.About, Worth = mention.Worth, _mention = mention };
}
