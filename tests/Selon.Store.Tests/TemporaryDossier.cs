using Selon.Documents;
using Selon.Store.Adding;

namespace Selon.Store.Tests;

/// <summary>A dossier in a folder that is removed afterwards.</summary>
internal sealed class TemporaryDossier : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("selon-store-").FullName;

    public string File => Path.Combine(_folder, "test.selon");

    public IStore Open(DossierAccess access = DossierAccess.Create) => Dossier.Open(File, access);

    public List<AddOutcome> Add(params IEnumerable<Document> documents) => Add(SampleArticles.Engine, documents);

    /// <summary>Adds as the program does.</summary>
    public List<AddOutcome> Add(EngineVersion engine, IEnumerable<Document> documents, bool again = false)
    {
        using var store = Open();
        using var addition = store.Add(engine, again);
        var outcomes = documents.Select(document => addition.Need(document) switch
        {
            DocumentNeed.Nothing => AddOutcome.Known,
            DocumentNeed.Source => addition.AddSource(document, default),
            _ => addition.Add(SampleArticles.Prepare(document)),
        }).ToList();
        addition.Complete();
        return outcomes;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
