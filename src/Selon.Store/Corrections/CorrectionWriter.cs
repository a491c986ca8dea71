using Selon.Store.Claims;
using Selon.Store.Queries;
using Selon.Store.Sqlite;

namespace Selon.Store.Corrections;

/// <summary>Writes corrections, and all that follows from them, in one transaction.</summary>
internal sealed class CorrectionWriter(Database database)
{
    /// <summary>Writes a checked request.</summary>
    public Correction Add(CorrectionRequest request) => Write(request.Kind, request.Target, request.Value, () => database.Number(
        "insert into corrections (at, who, kind, target, value, note) values ($at, $who, $kind, $target, $value, $note) returning id",
        ("$at", RunWriter.Now), ("$who", request.Who), ("$kind", CorrectionNames.Of(request.Kind)), ("$target", request.Target), ("$value", request.Value), ("$note", request.Note)));

    /// <summary>Undoes a correction.</summary>
    /// <exception cref="DossierException">It is not there, or is undone.</exception>
    public Correction Undo(long number, string who)
    {
        var correction = CorrectionQueries.All(database).Find(c => c.Number == number)
            ?? throw new DossierException(DossierProblem.Refused, $"There is no correction {number}.");
        if (correction.UndoneAt is { } at)
            throw new DossierException(DossierProblem.Refused, $"The correction {number} was undone by {correction.UndoneBy} on {at[..10]}.");
        return Write(correction.Kind, correction.Target, correction.Value, () =>
        {
            database.Execute("insert into corrections (at, who, kind, target, undoes) values ($at, $who, $kind, $target, $undoes)",
                ("$at", RunWriter.Now), ("$who", who), ("$kind", CorrectionNames.Of(correction.Kind)), ("$target", correction.Target), ("$undoes", number));
            return number;
        });
    }

    private Correction Write(CorrectionKind kind, string target, string? value, Func<long> insert)
    {
        database.Execute("begin immediate");
        try
        {
            using var claims = new ClaimWriter(database);
            using var search = new SearchWriter(database);
            var number = insert();
            Follow(kind, target, value, claims, search);
            claims.Flush();
            search.Flush();
            database.Execute("commit");
            return CorrectionQueries.All(database).Find(c => c.Number == number)!;
        }
        catch
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(database.Handle) == 0)
                database.Execute("rollback");
            throw;
        }
    }

    private void Follow(CorrectionKind kind, string target, string? value, ClaimWriter claims, SearchWriter search)
    {
        switch (kind)
        {
            case CorrectionKind.MergeActors or CorrectionKind.SplitActor:
                new ActorRows(database).Renew([target, .. kind == CorrectionKind.MergeActors && value is not null ? [value] : Array.Empty<string>()], claims, search);
                break;
            case CorrectionKind.RejectStatement when database.Number("select count(*) from standing where kind = 'reject-statement' and target = $target", ("$target", target)) > 0:
                claims.Retire("statement = $value", target);
                break;
            case CorrectionKind.RejectStatement:
                claims.Restore("statement = $value", target);
                break;
            case CorrectionKind.MergeClaims or CorrectionKind.SplitClaim or CorrectionKind.SetStatus or CorrectionKind.SetGrade:
                claims.Regroup("key = $value", target);
                if (kind is CorrectionKind.MergeClaims or CorrectionKind.SplitClaim)
                    claims.Regroup("key = $value", value!);
                break;
        }
    }
}
