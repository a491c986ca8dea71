using System.Diagnostics;
using Xunit;

namespace Selon.Store.Tests;

/// <summary>The program is killed while it adds, at random points, and called again.</summary>
public sealed class KillTests
{
    private const int Kills = 4;

    [Fact]
    public void Nothing_is_lost_and_nothing_is_twice()
    {
        Assert.SkipUnless(EngineArticles.AreThere, "the models are not there");
        using var dossier = new TemporaryDossier();
        var documents = EngineArticles.Documents().ToList();
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(dossier.File)!, "articles"));
        for (var i = 0; i < documents.Count; i++)
            File.WriteAllText(Path.Combine(folder.FullName, $"{i:000}.txt"), documents[i].Text.Text);
        var random = new Random(3);
        for (var i = 0; i < Kills; i++)
        {
            using var killed = Start(folder.FullName, dossier.File);
            if (!killed.WaitForExit(random.Next(300, 4000)))
                killed.Kill();
            killed.WaitForExit();
        }
        using var whole = Start(folder.FullName, dossier.File);
        Assert.True(whole.WaitForExit(TimeSpan.FromMinutes(3)), "it goes on for ever");
        Assert.Equal(0, whole.ExitCode);
        using var store = dossier.Open(DossierAccess.Read);
        Assert.Equal(documents.Select(d => d.Id).Order(StringComparer.Ordinal), store.Documents(DossierFilter.All).Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.Equal((documents.Count, 0), ((int)store.Statistics().Sources, (int)store.Statistics().Unanalyzed));
        Assert.All(store.Check(), check => Assert.Empty(check.Problems));
    }

    private static Process Start(string folder, string dossier)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "selon.dll"), "add", folder, "--dossier", dossier])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["SELON_MODELS"] = Path.Combine(EngineArticles.Root, "models");
        start.Environment["SELON_KNOWLEDGE"] = Path.Combine(EngineArticles.Root, "knowledge");
        return Process.Start(start)!;
    }
}
