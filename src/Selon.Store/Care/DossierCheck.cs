namespace Selon.Store.Care;

/// <summary>A check of a dossier.</summary>
/// <param name="Name">Its key: integrity, references, bytes, search, claims, origins, corrections, format.</param>
/// <param name="Problems">What is wrong, in sentences for people; empty where all is well.</param>
/// <param name="Looked">How many things were looked at.</param>
public sealed record DossierCheck(string Name, IReadOnlyList<string> Problems, long Looked)
{
    /// <summary>True where all is well.</summary>
    public bool IsRight => Problems.Count == 0;
}
