using Selon.Store.Sqlite;
using Xunit;

namespace Selon.Store.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryDossier _dossier = new();

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public void A_missing_file_is_said() => Assert.Equal(DossierProblem.Missing, Problem(DossierAccess.Read));

    [Theory]
    [InlineData("this is a text and no database at all, long enough to be taken for one if nobody looked at its first bytes")]
    [InlineData("x")]
    public void A_file_of_another_kind_is_refused_and_left_alone(string content)
    {
        File.WriteAllText(_dossier.File, content);
        Assert.Equal(DossierProblem.NoDossier, Problem(DossierAccess.Create));
        Assert.Equal(content, File.ReadAllText(_dossier.File));
    }

    [Fact]
    public void A_folder_is_refused()
    {
        Directory.CreateDirectory(_dossier.File);
        Assert.Equal(DossierProblem.NoDossier, Problem(DossierAccess.Create));
    }

    [Fact]
    public void A_newer_dossier_is_refused()
    {
        using (_dossier.Open())
        {
        }
        using (var database = Database.Open(_dossier.File, DossierAccess.Write))
            database.Execute("pragma user_version = 999");
        Assert.Equal(DossierProblem.Newer, Problem(DossierAccess.Create));
        Assert.Equal(DossierProblem.Newer, Problem(DossierAccess.Read));
    }

    [Fact]
    public void Somebody_elses_database_is_refused()
    {
        using (_dossier.Open())
        {
        }
        using (var database = Database.Open(_dossier.File, DossierAccess.Write))
            database.Execute("pragma application_id = 7");
        Assert.Equal(DossierProblem.NoDossier, Problem(DossierAccess.Create));
    }

    private DossierProblem Problem(DossierAccess access) => Assert.Throws<DossierException>(() => _dossier.Open(access)).Problem;
}
