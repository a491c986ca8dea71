using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Selon.Store.Sqlite;

/// <summary>A statement that runs often: compiled once, its parameters given by their order.</summary>
/// <remarks>Several times as fast as a command of ADO.NET for a row of a few columns, which is what adding consists of.</remarks>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public PreparedStatement(Database database, string sql)
    {
        _database = database.Handle;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement), _database);
    }

    /// <summary>Runs it.</summary>
    public void Run(params ReadOnlySpan<Value> values)
    {
        Bind(values);
        var code = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (code is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            SqliteException.ThrowExceptionForRC(code, _database);
    }

    /// <summary>Runs an insertion and gives the number of the row.</summary>
    public long Insert(params ReadOnlySpan<Value> values)
    {
        Run(values);
        return raw.sqlite3_last_insert_rowid(_database);
    }

    /// <summary>The first column of the first row as a number; null where there is no row, or no number.</summary>
    public long? Find(params ReadOnlySpan<Value> values) =>
        TryRead(statement => raw.sqlite3_column_type(statement, 0) == raw.SQLITE_NULL ? (long?)null : raw.sqlite3_column_int64(statement, 0), out var found, values) ? found : null;

    /// <summary>Reads the first row.</summary>
    public bool TryRead<T>(Func<sqlite3_stmt, T> read, out T? row, params ReadOnlySpan<Value> values)
    {
        Bind(values);
        var code = raw.sqlite3_step(_statement);
        try
        {
            row = code == raw.SQLITE_ROW ? read(_statement) : default;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
        if (code is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            SqliteException.ThrowExceptionForRC(code, _database);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Reads all rows.</summary>
    public void ReadAll(Action<sqlite3_stmt> read, params ReadOnlySpan<Value> values)
    {
        Bind(values);
        int code;
        try
        {
            while ((code = raw.sqlite3_step(_statement)) == raw.SQLITE_ROW)
                read(_statement);
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
        if (code != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(code, _database);
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Bind(ReadOnlySpan<Value> values)
    {
        for (var i = 0; i < values.Length; i++)
            SqliteException.ThrowExceptionForRC(values[i].BindTo(_statement, i + 1), _database);
    }

    /// <summary>A value of a parameter.</summary>
    internal readonly struct Value
    {
        private readonly object? _reference;
        private readonly long _number;
        private readonly double _real;
        private readonly byte _kind;

        private Value(object? reference, long number, double real, byte kind) => (_reference, _number, _real, _kind) = (reference, number, real, kind);

        public static implicit operator Value(string? text) => new(text, 0, 0, text is null ? (byte)0 : (byte)1);

        public static implicit operator Value(byte[]? bytes) => new(bytes, 0, 0, bytes is null ? (byte)0 : (byte)2);

        public static implicit operator Value(long number) => new(null, number, 0, 3);

        public static implicit operator Value(long? number) => number is { } n ? n : default(Value);

        public static implicit operator Value(double real) => new(null, 0, real, 4);

        public static implicit operator Value(double? real) => real is { } r ? r : default(Value);

        public int BindTo(sqlite3_stmt statement, int index) => _kind switch
        {
            1 => raw.sqlite3_bind_text(statement, index, Encoding.UTF8.GetBytes((string)_reference!)),
            2 => raw.sqlite3_bind_blob(statement, index, (byte[])_reference!),
            3 => raw.sqlite3_bind_int64(statement, index, _number),
            4 => raw.sqlite3_bind_double(statement, index, _real),
            _ => raw.sqlite3_bind_null(statement, index),
        };
    }
}
