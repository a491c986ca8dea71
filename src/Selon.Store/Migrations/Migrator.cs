using System.Globalization;
using Selon.Store.Sqlite;

namespace Selon.Store.Migrations;

/// <summary>Takes a dossier to the version of the program: the steps that it lacks, in one transaction, after a backup.</summary>
/// <remarks>The steps are the files NNNN-*.sql of this folder, in order; the version is the number of steps. A step never changes.</remarks>
internal static class Migrator
{
    private const string Prefix = "Migrations/";

    private static readonly Lazy<string[]> s_steps = new(() =>
    [.. typeof(Migrator).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    /// <summary>The version of this program.</summary>
    public static int Version => s_steps.Value.Length;

    /// <summary>True where nothing is to be done.</summary>
    public static bool IsCurrent(Database database) => Check(database) == Version;

    /// <summary>Brings a dossier up to date.</summary>
    /// <param name="database">The dossier.</param>
    /// <param name="isEmpty">It is empty: nothing to keep.</param>
    public static void Migrate(Database database, bool isEmpty)
    {
        if (IsCurrent(database))
            return;
        // Two programs may come to the same old file: the second finds the work done.
        if (!isEmpty)
            database.CopyTo(BackupName(database.File, Check(database)));
        database.Execute("begin immediate");
        try
        {
            for (var step = Check(database); step < Version; step++)
                database.Execute(Read(s_steps.Value[step]));
            database.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {Version}"));
            database.Execute("commit");
        }
        catch
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(database.Handle) == 0)
                database.Execute("rollback");
            throw;
        }
    }

    /// <summary>The file that keeps what was there before.</summary>
    internal static string BackupName(string file, long version)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{file}.format-{version}.backup");
        for (var i = 2; File.Exists(name); i++)
            name = string.Create(CultureInfo.InvariantCulture, $"{file}.format-{version}.{i}.backup");
        return name;
    }

    private static int Check(Database database)
    {
        var version = database.Number("pragma user_version");
        return version <= Version ? (int)version : throw StoreErrors.Newer(database.File, version, Version);
    }

    private static string Read(string step)
    {
        using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream(step)!);
        return reader.ReadToEnd();
    }
}
