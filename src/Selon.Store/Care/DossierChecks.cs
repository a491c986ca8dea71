using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Selon.Claims.Grouping;
using Selon.Claims.Status;
using Selon.Store.Adding;
using Selon.Store.Claims;
using Selon.Store.Corrections;
using Selon.Store.Migrations;
using Selon.Store.Queries;
using Selon.Store.Sqlite;

namespace Selon.Store.Care;

/// <summary>Looks whether a dossier is as it should be. Nothing is changed.</summary>
internal sealed class DossierChecks(Database database)
{
    private const int MostProblems = 20;

    /// <summary>All checks, one after the other, as they end.</summary>
    public IEnumerable<DossierCheck> Run()
    {
        yield return Integrity();
        yield return References();
        yield return Bytes();
        yield return Search();
        yield return Claims();
        yield return Corrections();
        yield return Format();
    }

    private DossierCheck Integrity() => new("integrity",
        [.. database.Query($"pragma integrity_check({MostProblems})", row => row.GetString(0)).Where(m => m != "ok")], database.Number("pragma page_count"));

    private DossierCheck References() => new("references",
        [.. database.Query("pragma foreign_key_check", row => $"a row of {row.GetString(0)} points at a row of {row.GetString(2)} that is not there").Distinct().Take(MostProblems)],
        database.Number("select count(*) from documents"));

    private DossierCheck Bytes()
    {
        var problems = new List<string>();
        var looked = 0L;
        database.ForEach("select d.hash, t.text from documents d left join texts t on t.document = d.id", row =>
        {
            looked++;
            var text = row.Text(1);
            if (text is null || "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) != row.GetString(0))
                Add(problems, $"the text of {row.GetString(0)} is not the one that was added");
        });
        database.ForEach("select s.id, s.source, s.original_hash, s.original from sources s where s.original is not null", row =>
        {
            looked++;
            if (!IsWhole((byte[])row.GetValue(3), row.GetString(2)))
                Add(problems, $"the bytes of {row.GetString(1)} are not those that were read");
        });
        return new DossierCheck("bytes", problems, looked);
    }

    private static bool IsWhole(byte[] deflated, string hash)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(SourceRow.Inflate(deflated))) == hash;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private DossierCheck Search()
    {
        var missing = database.Number("select count(*) from documents where position is null or position not in (select id from search_docsize)");
        var stray = database.Number("select count(*) from search_docsize where id not in (select position from documents where position is not null)");
        var problems = new List<string>();
        if (missing > 0)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{missing} documents are not in the index of the search"));
        if (stray > 0)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{stray} entries of the index of the search have no document"));
        return new DossierCheck("search", problems, database.Number("select count(*) from search_docsize"));
    }

    // What the mentions say today, from nothing, against what is kept.
    private DossierCheck Claims()
    {
        using var rows = new ClaimRows(database);
        var corrections = ClaimCorrections.Read(database);
        var mentions = rows.Read("component is not null");
        var origins = rows.Origins(mentions.Select(m => m.Mention.Document));
        var derived = ClaimGrouper.Group([.. mentions.Select(m => m.Mention)], corrections.Constraints)
            .Select(g => corrections.Apply(ClaimAssembler.Assemble([.. g.Select(corrections.Apply)], origins)))
            .ToDictionary(c => c.Id, c => $"{StatusNames.Of(c.Status)} {c.IndependentAsserting} {c.IndependentDenying} {RowJson.Texts(c.Mentions.Select(m => m.Id))}", StringComparer.Ordinal);
        var kept = database.Query("select id, status || ' ' || asserting || ' ' || denying || ' ' || mentions from claims", row => (Id: row.GetString(0), Line: row.GetString(1)))
            .ToDictionary(c => c.Id, c => c.Line, StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var id in derived.Keys.Union(kept.Keys).Order(StringComparer.Ordinal))
        {
            if (!kept.TryGetValue(id, out var line))
                Add(problems, $"the claim {id} follows from the articles and is not kept");
            else if (!derived.TryGetValue(id, out var right))
                Add(problems, $"the claim {id} is kept and does not follow from the articles");
            else if (right != line)
                Add(problems, $"the claim {id} is kept otherwise than it follows from the articles");
        }
        return new DossierCheck("claims", problems, kept.Count);
    }

    private DossierCheck Corrections()
    {
        var standing = CorrectionQueries.Standing(database);
        var problems = standing.Where(c => !IsFound(c.Target)).Select(c => string.Create(
            CultureInfo.InvariantCulture, $"correction {c.Number} ({CorrectionNames.Of(c.Kind)}) is about {c.Target}, which the newest analyses do not find; it holds again where they do"));
        return new DossierCheck("corrections", [.. problems.Take(MostProblems)], standing.Count);
    }

    private bool IsFound(string target) => database.Number("""
        select exists (select 1 from entities where key = $t) or exists (select 1 from documents where hash = $t)
            or exists (select 1 from statements s join documents d on d.analysis = s.analysis where s.key = $t)
            or exists (select 1 from events e join documents d on d.analysis = e.analysis where e.key = $t)
            or exists (select 1 from claim_mentions m join documents d on d.analysis = m.analysis where m.key = $t)
        """, ("$t", target)) != 0;

    private DossierCheck Format() => new("format",
        Migrator.IsCurrent(database) ? [] : ["the format is an older one"], Migrator.Version);

    private static void Add(List<string> problems, string problem)
    {
        if (problems.Count < MostProblems)
            problems.Add(problem);
    }
}
