using Microsoft.Data.Sqlite;

namespace Selon.Store.Queries;

/// <summary>Columns that may be null.</summary>
internal static class Columns
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? Number(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
