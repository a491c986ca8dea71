using Selon.Claims;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Cli.Formats;

/// <summary>The names of statuses, stances, relations and kinds of origin in public formats and on the command line.</summary>
internal static class ClaimNames
{
    /// <summary>The names of all statuses.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [.. Enum.GetValues<ClaimStatus>().Select(Of)];

    public static string Of(ClaimStatus status) => status == ClaimStatus.SingleSource ? "single source" : Plain(status.ToString());

    public static string Of(Stance stance) => Plain(stance.ToString());

    public static string Of(ClaimRelation relation) => relation switch
    {
        ClaimRelation.QuantityConflict => "quantity conflict",
        ClaimRelation.CounterAccusation => "counter-accusation",
        ClaimRelation.DeniesHavingSaid => "denies having said",
        _ => Plain(relation.ToString()),
    };

    public static string Of(OriginKind kind) => kind switch
    {
        OriginKind.SameAgency => "same agency",
        OriginKind.SameSpeaker => "same speaker",
        OriginKind.SameFamily => "same family",
        _ => Plain(kind.ToString()),
    };

    /// <summary>The status of a name, null for anything else; blanks and hyphens are alike.</summary>
    public static ClaimStatus? Status(string name) =>
        Statuses.Select((written, i) => (written, i)).FirstOrDefault(s => s.written == name.Trim().ToLowerInvariant().Replace('-', ' '), (written: "", i: -1)) is { i: >= 0 } found
            ? (ClaimStatus)found.i : null;

    private static string Plain(string name) => name.ToLowerInvariant();
}
