using Selon.Claims;
using Selon.Claims.Mentions;

namespace Selon.Cli.Rendering.Claims;

/// <summary>The colours of statuses and stances: green holds, red is denied, yellow is open.</summary>
internal static class ClaimStyles
{
    public static Style Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Corroborated => Style.Green,
        ClaimStatus.Contested => Style.Yellow,
        ClaimStatus.Denied or ClaimStatus.Retracted => Style.Red,
        ClaimStatus.SingleSource => Style.Blue,
        _ => Style.Magenta,
    };

    public static Style Of(Stance stance) => stance switch
    {
        Stance.Assert => Style.Blue,
        Stance.Confirm => Style.Green,
        Stance.Deny => Style.Red,
        Stance.Question => Style.Yellow,
        _ => Style.Magenta,
    };

    /// <summary>The key of the label of a status.</summary>
    public static string Key(ClaimStatus status) => "status." + status.ToString().ToLowerInvariant();

    /// <summary>The key of the label of a stance.</summary>
    public static string Key(Stance stance) => "stance." + stance.ToString().ToLowerInvariant();
}
