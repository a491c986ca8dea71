using Selon.Store.Sqlite;

namespace Selon.Store.Care;

/// <summary>Takes a backup back.</summary>
public static class DossierRestore
{
    private static readonly string[] s_parts = ["", "-wal", "-shm"];

    /// <summary>Puts a copy of a backup in the place of a dossier, once the copy is checked.</summary>
    /// <param name="backup">The backup, which is left as it is.</param>
    /// <param name="file">The dossier; one that is there is kept beside it under another name.</param>
    /// <param name="isWhole">Makes all checks; else that of the file alone.</param>
    /// <param name="report">Gets each check as it ends.</param>
    /// <returns>Where the former dossier is kept; null where there was none.</returns>
    /// <exception cref="DossierException">The backup cannot be read or is damaged, or the dossier cannot be written; nothing is changed.</exception>
    public static string? Restore(string backup, string file, bool isWhole, Action<DossierCheck> report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!File.Exists(backup))
            throw new DossierException(DossierProblem.Missing, $"there is no backup {backup}.");
        var part = $"{file}.{Environment.ProcessId}.part";
        try
        {
            File.Copy(backup, part, overwrite: true);
            Check(backup, part, isWhole, report);
            return Place(part, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DossierException(DossierProblem.Unreadable, $"{file} cannot be written: {e.Message.TrimEnd('.')}. Check the folder, its rights and the space on the disk.", e);
        }
        finally
        {
            foreach (var rest in s_parts)
                File.Delete(part + rest);
        }
    }

    private static void Check(string backup, string part, bool isWhole, Action<DossierCheck> report)
    {
        using var store = Dossier.Open(part, DossierAccess.Write);
        foreach (var check in store.Check())
        {
            report(check);
            if (!check.IsRight && check.Name != "corrections")
                throw new DossierException(DossierProblem.Damaged, $"{backup} is damaged: {check.Problems[0]}. The dossier is left as it was.");
            if (!isWhole)
                break;
        }
    }

    private static string? Place(string part, string file)
    {
        string? former = null;
        if (File.Exists(file))
        {
            // Whoever writes to it at this moment would write to the former file, and it would be lost.
            using (var writer = Database.Open(file, DossierAccess.Write))
                StoreErrors.Guard(file, () => writer.Execute("pragma locking_mode = exclusive; begin exclusive; commit; pragma wal_checkpoint(truncate)"));
            former = Former(file);
            foreach (var rest in s_parts)
            {
                if (File.Exists(file + rest))
                    File.Move(file + rest, former + rest);
            }
        }
        File.Move(part, file);
        return former;
    }

    private static string Former(string file)
    {
        var name = file + ".before-restore";
        for (var i = 2; Path.Exists(name); i++)
            name = $"{file}.before-restore.{i}";
        return name;
    }
}
