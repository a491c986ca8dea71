using Selon.Store;

namespace Selon.Cli.Running;

/// <summary>What a list is asked for, one more than is shown, so that it can say that there are more.</summary>
/// <param name="Asked">What the user asks for, with how many are shown at most.</param>
internal sealed record Listing(DossierFilter Asked)
{
    /// <summary>What the dossier is asked for.</summary>
    public DossierFilter Filter => Asked with { Limit = Asked.Limit + 1 };

    /// <summary>What is shown of what the dossier gave.</summary>
    public Listed<T> Cut<T>(IReadOnlyList<T> found) =>
        Asked.Limit is { } limit && found.Count > limit ? new Listed<T>([.. found.Take(limit)], IsMore: true) : new Listed<T>(found, IsMore: false);
}
