using Selon.Cli.Formats;
using Selon.Cli.Rendering.Claims;
using Selon.Store.Corrections;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Says in words what a correction is.</summary>
internal static class CorrectionText
{
    /// <summary>The kind.</summary>
    public static string KindOf(Correction correction, Labels labels) => labels["correction." + CorrectionNames.Of(correction.Kind)];

    /// <summary>What the kind asks for, a status in the language of the labels; null for nothing.</summary>
    public static string? ValueOf(Correction correction, Labels labels)
    {
        if (correction.Value is not { } value)
            return null;
        return correction.Kind == CorrectionKind.SetStatus && ClaimNames.Status(value) is { } status ? labels[ClaimStyles.Key(status)] : PrintableText.Of(value);
    }
}
