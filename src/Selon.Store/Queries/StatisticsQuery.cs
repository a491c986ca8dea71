using Selon.Claims.Mentions;
using Selon.Store.Sqlite;

namespace Selon.Store.Queries;

/// <summary>How much there is.</summary>
internal sealed class StatisticsQuery(Database database)
{
    public DossierStatistics Read() => new()
    {
        Documents = database.Number("select count(*) from documents"),
        Sources = database.Number("select count(*) from sources"),
        Unanalyzed = database.Number("select count(*) from documents where analysis is null"),
        Statements = database.Number("select count(*) from documents d join statements s on s.analysis = d.analysis"),
        Events = database.Number("select count(*) from documents d join events e on e.analysis = d.analysis"),
        Claims = database.Number("select count(*) from claims where worth >= $worth", ("$worth", ClaimMention.ClaimWorth)),
        Contested = database.Number("select count(*) from claims where worth >= $worth and status = 'contested'", ("$worth", ClaimMention.ClaimWorth)),
        Actors = database.Number("select count(distinct m.actor) from documents d join mentions m on m.analysis = d.analysis"),
        Failures = new DocumentQueries(database).Failures().Count,
        Corrections = database.Number("select count(*) from standing"),
        First = (string?)database.Scalar("select min(s.first_day) from documents d join sources s on s.id = d.source"),
        Last = (string?)database.Scalar("select max(s.last_day) from documents d join sources s on s.id = d.source"),
    };
}
