using Selon.Claims.Mentions;

namespace Selon.Claims.Grouping;

/// <summary>What copies of one text have in common: the same words with the same surroundings.</summary>
internal static class Signature
{
    /// <summary>The signature of a mention.</summary>
    public static string Of(ClaimMention mention)
    {
        var proposition = mention.Proposition;
        return string.Join('\n', string.Join(' ', proposition.Words), string.Join(' ', proposition.Context), string.Join(' ', proposition.Quantities), proposition.Time, mention.About is null, mention.Stance);
    }
}
