namespace Selon.Store;

/// <summary>Why a dossier cannot be used, in sentences for people: what is the matter and what to do.</summary>
/// <remarks>It is the outside world's doing (a locked file, a full disk, a file of another kind), never a bad document.</remarks>
public sealed class DossierException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problem">What is the matter.</param>
    /// <param name="message">Sentences for people.</param>
    /// <param name="cause">What the database said; null where it said nothing.</param>
    public DossierException(DossierProblem problem, string message, Exception? cause = null)
        : base(message, cause) => Problem = problem;

    /// <summary>What is the matter.</summary>
    public DossierProblem Problem { get; }
}
