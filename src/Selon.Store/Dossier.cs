using Selon.Store.Sqlite;

namespace Selon.Store;

/// <summary>The door to dossiers.</summary>
public static class Dossier
{
    /// <summary>The environment variable that names the dossier.</summary>
    public const string Variable = "SELON_DOSSIER";

    /// <summary>The file where nothing names another.</summary>
    public const string DefaultFile = "dossier.selon";

    /// <summary>Opens a dossier in a file; one of an older version of the program is kept as a backup file and taken to this version.</summary>
    /// <exception cref="DossierException">It cannot be opened; the message says why and what to do.</exception>
    public static IStore Open(string file, DossierAccess access)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new SqliteStore(Database.Open(file, access));
    }
}
