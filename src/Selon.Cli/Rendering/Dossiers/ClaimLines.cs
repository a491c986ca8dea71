using Selon.Claims;
using Selon.Cli.Rendering.Claims;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Claims a line each: since when, status, words, id.</summary>
internal sealed class ClaimLines(Appearance appearance, DatedLines dated)
{
    /// <summary>Writes a claim.</summary>
    public void Write(Claim claim)
    {
        var line = new StyledLine().Append(appearance.Labels[ClaimStyles.Key(claim.Status)], ClaimStyles.Of(claim.Status))
            .Append("  " + PrintableText.Of(claim.Text)).Append(" · " + claim.Id, Style.Dim);
        dated.Write(claim.Last ?? claim.First, line);
    }
}
