namespace Selon.Store;

/// <summary>What can be the matter with a dossier.</summary>
public enum DossierProblem : byte
{
    /// <summary>There is no such file.</summary>
    Missing,
    /// <summary>The file is something else.</summary>
    NoDossier,
    /// <summary>It was written by a newer version of the program.</summary>
    Newer,
    /// <summary>Another program is writing to it.</summary>
    Locked,
    /// <summary>It may not be written.</summary>
    ReadOnly,
    /// <summary>There is no space left.</summary>
    DiskFull,
    /// <summary>Its contents are damaged.</summary>
    Damaged,
    /// <summary>The file system gives an error.</summary>
    Unreadable,
    /// <summary>What was asked for cannot be done as it was asked.</summary>
    Refused,
}
