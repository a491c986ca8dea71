using Microsoft.Data.Sqlite;
using Selon.Store.Migrations;

namespace Selon.Store.Sqlite;

/// <summary>A connection to the file of a dossier.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>"SELN" in the head of the file.</summary>
    public const int ApplicationId = 0x53454C4E;

    private static readonly Lazy<bool> s_isReady = new(() =>
    {
        SQLitePCL.Batteries_V2.Init();
        return true;
    });

    private readonly SqliteConnection _connection;

    private Database(string file, SqliteConnection connection) => (File, _connection) = (file, connection);

    /// <summary>The path as it was given.</summary>
    public string File { get; }

    /// <summary>The handle, for statements that run often.</summary>
    public SQLitePCL.sqlite3 Handle => _connection.Handle!;

    /// <summary>Opens a file, makes it where that is asked for, and takes it to the version of the program.</summary>
    public static Database Open(string file, DossierAccess access)
    {
        _ = s_isReady.Value;
        if (access != DossierAccess.Create && !System.IO.File.Exists(file))
            throw StoreErrors.Missing(file);
        if (Directory.Exists(file))
            throw StoreErrors.IsFolder(file);
        // SQLite takes a few bytes of anything for an empty database, and would write over them.
        if (!IsDatabase(file))
            throw StoreErrors.NoDossier(file);
        var database = Connect(file, access);
        try
        {
            if (StoreErrors.Guard(file, () => database.Prepare(access)))
                return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
        database.Dispose();
        Open(file, DossierAccess.Write).Dispose();
        return Connect(file, access);
    }

    /// <summary>A second connection to the same file, to read from another thread.</summary>
    public Database OpenReader() => Connect(File, DossierAccess.Read);

    /// <summary>Runs statements that give nothing.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value, null where there is none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>A number, 0 where there is none.</summary>
    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => Scalar(sql, parameters) is long number ? number : 0;

    /// <summary>All rows.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Goes through all rows without keeping them.</summary>
    public void ForEach(string sql, Action<SqliteDataReader> read)
    {
        using var command = Command(sql, []);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            read(reader);
    }

    /// <summary>Copies all of it to another file as it is at this moment, also while somebody writes.</summary>
    public void CopyTo(string file)
    {
        using var copy = new SqliteConnection(ConnectionString(file, SqliteOpenMode.ReadWriteCreate));
        copy.Open();
        _connection.BackupDatabase(copy);
        using var command = copy.CreateCommand();
        command.CommandText = "pragma journal_mode = delete";
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static Database Connect(string file, DossierAccess access) => StoreErrors.Guard(file, () =>
    {
        var connection = new SqliteConnection(ConnectionString(file, access switch
        {
            DossierAccess.Create => SqliteOpenMode.ReadWriteCreate,
            DossierAccess.Write => SqliteOpenMode.ReadWrite,
            _ => SqliteOpenMode.ReadOnly,
        }));
        try
        {
            connection.Open();
            var database = new Database(file, connection);
            database.Execute("pragma busy_timeout = 5000; pragma foreign_keys = on; pragma temp_store = memory; pragma cache_size = -65536; pragma mmap_size = 1073741824");
            return database;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    private static bool IsDatabase(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var head = new byte[16];
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) is var length && (length == 0 || head.AsSpan().SequenceEqual("SQLite format 3\0"u8));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A missing file is made; what cannot be read is said by the database.
            return true;
        }
    }

    // Without pooling a closed dossier is closed, and may be moved or removed.
    private static string ConnectionString(string file, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = file, Mode = mode, Pooling = false,
    }.ToString();

    // False where it is to be opened for writing first, to be taken to this version.
    private bool Prepare(DossierAccess access)
    {
        var isEmpty = Number("select count(*) from sqlite_schema") == 0;
        var application = Number("pragma application_id");
        if (application == 0 && isEmpty && access == DossierAccess.Create)
            Execute($"pragma page_size = 8192; pragma application_id = {ApplicationId}");
        else if (application != ApplicationId)
            throw StoreErrors.NoDossier(File);
        if (access == DossierAccess.Read)
            return Migrator.IsCurrent(this);
        Execute("pragma journal_mode = wal; pragma synchronous = full");
        Migrator.Migrate(this, isEmpty);
        return true;
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.Add(new SqliteParameter(name, value ?? DBNull.Value));
        return command;
    }
}
