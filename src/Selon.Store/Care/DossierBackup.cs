using Selon.Store.Sqlite;

namespace Selon.Store.Care;

/// <summary>Copies of a dossier.</summary>
internal static class DossierBackup
{
    /// <summary>Writes a copy that appears when it is whole.</summary>
    /// <exception cref="DossierException">There is a file of that name, or it cannot be written.</exception>
    public static void Write(Database database, string file)
    {
        if (Path.Exists(file))
            throw new DossierException(DossierProblem.Refused, $"{file} is there already. Name another file for the backup.");
        var part = $"{file}.{Environment.ProcessId}.part";
        try
        {
            StoreErrors.Guard(file, () => database.CopyTo(part));
            File.Move(part, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DossierException(DossierProblem.Unreadable, $"{file} cannot be written: {e.Message.TrimEnd('.')}. Check the folder, its rights and the space on the disk.", e);
        }
        finally
        {
            foreach (var rest in (string[])[part, part + "-wal", part + "-shm", part + "-journal"])
                File.Delete(rest);
        }
    }
}
