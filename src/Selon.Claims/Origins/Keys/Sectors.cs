namespace Selon.Claims.Origins.Keys;

/// <summary>What sectors in the sense of PLOVER mean for whom a statement goes back to.</summary>
internal static class Sectors
{
    /// <summary>True for the executive of a state with its army, police and services: they are one origin.</summary>
    public static bool IsExecutive(string? sector) => sector is "GOV" or "MIL" or "COP" or "SPY";

    /// <summary>True for courts and prosecutors.</summary>
    public static bool IsJudicial(string? sector) => sector is "JUD";
}
