using Selon.Cli.Running;
using Selon.Documents;
using Selon.Store.Adding;

namespace Selon.Store.Tests;

/// <summary>Articles of ours, read by the program itself; none where the models are missing.</summary>
internal static class EngineArticles
{
    private static readonly Lazy<PreparedArticle[]> s_articles = new(Read);

    public static string Root { get; } = FindRoot();

    public static bool AreThere => File.Exists(Path.Combine(Root, "models/fr/syntax.bin"));

    public static IReadOnlyList<PreparedArticle> All => s_articles.Value;

    public static IEnumerable<Document> Documents() => new DocumentReader(DocumentOptions.Default)
        .Read(Directory.GetFiles(Path.Combine(Root, "tests/Selon.Quality/Samples/happenings"), "articles.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal), () => Stream.Null)
        .Select(r => r.Document!).Take(40);

    private static PreparedArticle[] Read()
    {
        var engine = EngineLoader.Load(withStatements: true, withVersion: true);
        return [.. Documents().AsParallel().AsOrdered().Select(d => PreparedArticle.Of(engine.ReadArticle(d), default))];
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Selon.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
