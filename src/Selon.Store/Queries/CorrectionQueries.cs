using Microsoft.Data.Sqlite;
using Selon.Store.Corrections;
using Selon.Store.Sqlite;

namespace Selon.Store.Queries;

/// <summary>Corrections.</summary>
internal static class CorrectionQueries
{
    private const string Columns = "c.id, c.kind, c.target, c.value, c.note, c.who, c.at";

    /// <summary>The corrections that hold, in the order in which they were made.</summary>
    public static List<Correction> Standing(Database database) => database.Query(
        $"select {Columns}, null, null from standing c order by c.id", Read);

    /// <summary>All corrections, the last first.</summary>
    public static List<Correction> All(Database database) => database.Query(
        $"select {Columns}, u.who, u.at from corrections c left join corrections u on u.undoes = c.id where c.undoes is null order by c.id desc", Read);

    private static Correction Read(SqliteDataReader row) => new(row.GetInt64(0), CorrectionNames.Parse(row.GetString(1)) ?? CorrectionKind.AddNote, row.GetString(2))
    {
        Value = row.Text(3), Note = row.Text(4), Who = row.GetString(5), At = row.GetString(6), UndoneBy = row.Text(7), UndoneAt = row.Text(8),
    };
}
