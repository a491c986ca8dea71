using Selon.Claims;

namespace Selon.Store.Claims;

/// <summary>The names of statuses in the dossier: those of the public formats.</summary>
internal static class StatusNames
{
    private static readonly (ClaimStatus Status, string Name)[] s_names =
    [
        (ClaimStatus.Unverified, "unverified"), (ClaimStatus.SingleSource, "single source"), (ClaimStatus.Corroborated, "corroborated"),
        (ClaimStatus.Contested, "contested"), (ClaimStatus.Denied, "denied"), (ClaimStatus.Retracted, "retracted"),
    ];

    public static string Of(ClaimStatus status) => Array.Find(s_names, n => n.Status == status).Name;

    public static ClaimStatus? Parse(string? name) => Array.Find(s_names, n => n.Name == name) is { Name: not null } found ? found.Status : null;
}
