using Selon.Store.Care;
using Selon.Store.Sqlite;
using Xunit;

namespace Selon.Store.Tests;

public sealed class CareTests : IDisposable
{
    private readonly TemporaryDossier _dossier = new();

    public CareTests() => _dossier.Add(
        SampleArticles.Document("Moscou: le port est ouvert.", "1"), SampleArticles.Document("Anne Valdor: le port est fermé.", "2"));

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public void A_sound_dossier_passes_all_checks() => Assert.All(Checks(), check => Assert.Empty(check.Problems));

    [Theory]
    [InlineData("update texts set text = 'autre' where document = 1", "bytes")]
    [InlineData("delete from search where rowid = (select max(position) from documents)", "search")]
    [InlineData("pragma foreign_keys = off; delete from analyses", "references")]
    [InlineData("insert into claims (id, text, status, asserting, denying, worth, mentions, history) values ('c1', '', 'contested', 1, 1, 1, '[]', '[]')", "claims")]
    [InlineData("insert into corrections (at, who, kind, target) values ('2026-01-01T00:00:00Z', 'x', 'add-note', 'nothing')", "corrections")]
    public void What_is_wrong_is_found(string sql, string check)
    {
        using (var database = Database.Open(_dossier.File, DossierAccess.Write))
            database.Execute(sql);
        Assert.NotEmpty(Assert.Single(Checks(), c => c.Name == check).Problems);
    }

    [Fact]
    public void A_backup_is_made_while_somebody_adds_and_comes_back_whole()
    {
        var backup = _dossier.File + ".backup";
        using (var store = _dossier.Open())
        using (var addition = store.Add(SampleArticles.Engine))
        {
            addition.Add(SampleArticles.Prepare(SampleArticles.Document("Moscou: encore.", "3")));
            using var reader = _dossier.Open(DossierAccess.Read);
            reader.Backup(backup);
            Assert.Throws<DossierException>(() => reader.Backup(backup));
            addition.Complete();
        }
        Assert.Equal(3, Documents());
        var checks = new List<DossierCheck>();
        var former = DossierRestore.Restore(backup, _dossier.File, isWhole: true, checks.Add);
        Assert.Equal(7, checks.Count);
        Assert.Equal(2, Documents());
        Assert.True(File.Exists(former));
    }

    [Fact]
    public void A_damaged_backup_changes_nothing()
    {
        var backup = _dossier.File + ".backup";
        File.Copy(_dossier.File, backup);
        using (var database = Database.Open(backup, DossierAccess.Write))
            database.Execute("update texts set text = 'autre'");
        Assert.Equal(DossierProblem.Damaged, Assert.Throws<DossierException>(() => DossierRestore.Restore(backup, _dossier.File, isWhole: true, _ => { })).Problem);
        File.WriteAllText(backup, "no database");
        Assert.Throws<DossierException>(() => DossierRestore.Restore(backup, _dossier.File, isWhole: false, _ => { }));
        Assert.Equal(2, Documents());
    }

    [Fact]
    public void An_older_format_is_kept_as_a_backup_and_taken_to_this_one()
    {
        using var old = new TemporaryDossier();
        using (var database = Database.Open(old.File, DossierAccess.Create))
            database.Execute("drop view standing; drop table participants; drop table events; drop table claim_links; drop table origin_documents; drop table origins; drop table origin_links; drop table origin_keys; drop table document_origins; drop table signatures; drop table claim_mentions; drop table claims; drop table mention_pairs; drop table mention_keys; drop table mention_kinds; pragma user_version = 1");
        using (var store = old.Open(DossierAccess.Read))
            Assert.Equal(0, store.Statistics().Claims);
        Assert.True(File.Exists(old.File + ".format-1.backup"));
    }

    private List<DossierCheck> Checks()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        return [.. store.Check()];
    }

    private long Documents()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        return store.Statistics().Documents;
    }
}
