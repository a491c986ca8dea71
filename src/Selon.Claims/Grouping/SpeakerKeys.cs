using Selon.Claims.Mentions;

namespace Selon.Claims.Grouping;

/// <summary>Who stands behind two mentions, as far as all articles call them the same.</summary>
internal static class SpeakerKeys
{
    private static readonly string[] s_lasting = ["gov:", "org:", "group:", "pers:", "jud:", "anon:", "witness:"];

    /// <summary>True where one and the same stands behind both.</summary>
    public static bool Share(ClaimMention a, ClaimMention b) => Keys(a).Any(k => Keys(b).Contains(k, StringComparer.Ordinal));

    /// <summary>True where it is known who stands behind a mention.</summary>
    public static bool Has(ClaimMention mention) => Keys(mention).Any();

    /// <summary>True where the speaker says that it is so.</summary>
    public static bool IsFor(ClaimMention mention) => mention.Stance is Stance.Assert or Stance.Confirm or Stance.Report;

    private static IEnumerable<string> Keys(ClaimMention mention) =>
        mention.Origins.Where(o => s_lasting.Any(p => o.StartsWith(p, StringComparison.Ordinal)));
}
