namespace Selon.Store;

/// <summary>What a dossier is opened for.</summary>
public enum DossierAccess : byte
{
    /// <summary>To look things up; the file must be there.</summary>
    Read,
    /// <summary>To write; the file must be there.</summary>
    Write,
    /// <summary>To write; the file is made where there is none.</summary>
    Create,
}
