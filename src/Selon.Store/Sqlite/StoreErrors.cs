using Microsoft.Data.Sqlite;

namespace Selon.Store.Sqlite;

/// <summary>What the database says, in sentences for people.</summary>
internal static class StoreErrors
{
    /// <summary>Runs something and turns what the database throws into a <see cref="DossierException"/>.</summary>
    public static void Guard(string file, Action action) => Guard(file, () =>
    {
        action();
        return true;
    });

    /// <summary>As <see cref="Guard(string, Action)"/>, with a result.</summary>
    public static T Guard<T>(string file, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw Of(file, e);
        }
    }

    public static DossierException Missing(string file) => new(DossierProblem.Missing,
        $"there is no dossier {file}. Make it with 'selon add ARTICLES --dossier {file}', or name another with --dossier or the variable {Dossier.Variable}.");

    public static DossierException IsFolder(string file) => new(DossierProblem.NoDossier, $"{file} is a folder. A dossier is one file, for example {Path.Combine(file, Dossier.DefaultFile)}.");

    public static DossierException NoDossier(string file) => new(DossierProblem.NoDossier, $"{file} is no dossier, and is left as it is. Name another file with --dossier.");

    public static DossierException Newer(string file, long version, int known) => new(DossierProblem.Newer,
        $"{file} was written by a newer version of Selon (its format is {version}, this program knows formats up to {known}), and is left as it is. Use that version.");

    private static DossierException Of(string file, SqliteException e) => (e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new DossierException(DossierProblem.Locked,
            $"{file} is being written by another program. Try again when it has ended.", e),
        SQLitePCL.raw.SQLITE_READONLY => new DossierException(DossierProblem.ReadOnly,
            $"{file} may not be written. Check the rights of the file and of its folder.", e),
        SQLitePCL.raw.SQLITE_FULL => new DossierException(DossierProblem.DiskFull,
            $"there is no space left for {file}. What was whole is kept; make space and call the same command again, it goes on where it stopped.", e),
        SQLitePCL.raw.SQLITE_NOTADB => NoDossier(file),
        SQLitePCL.raw.SQLITE_CORRUPT => new DossierException(DossierProblem.Damaged,
            $"{file} is damaged ({e.Message}). Look at it with 'selon doctor --dossier {file}', and take back a backup with 'selon restore'.", e),
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM => new DossierException(DossierProblem.Unreadable,
            $"{file} cannot be opened. Check that its folder is there, and the rights of the file and of the folder.", e),
        SQLitePCL.raw.SQLITE_IOERR => new DossierException(DossierProblem.Unreadable,
            $"{file} cannot be read or written ({e.Message}). Check the disk.", e),
        _ => null,
    }) ?? throw new InvalidOperationException($"The database refused a statement: {e.Message}", e);
}
