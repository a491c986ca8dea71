namespace Selon.Store.Corrections;

/// <summary>The names of corrections as the dossier and the public formats write them: "merge-actors".</summary>
public static class CorrectionNames
{
    private static readonly string[] s_names =
    [
        "merge-actors", "split-actor", "merge-claims", "split-claim", "reject-statement", "set-status", "set-grade", "set-reliability", "add-note",
    ];

    /// <summary>The name of a kind.</summary>
    public static string Of(CorrectionKind kind) => s_names[(int)kind];

    /// <summary>The kind of a name; null for any other text.</summary>
    public static CorrectionKind? Parse(string? name) => Array.IndexOf(s_names, name) is var i and >= 0 ? (CorrectionKind)i : null;
}
