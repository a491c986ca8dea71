namespace Selon.Store.Adding;

/// <summary>What an analysis was made with.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Models">SHA-256 of the models in hexadecimal digits.</param>
/// <param name="Knowledge">SHA-256 of the base of knowledge in hexadecimal digits.</param>
public sealed record EngineVersion(string Program, string Models, string Knowledge)
{
    /// <summary>The three on one line.</summary>
    public string Fingerprint => $"{Program} {Models} {Knowledge}";
}
