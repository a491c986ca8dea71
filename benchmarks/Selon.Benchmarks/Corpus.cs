using System.Text;
using Selon.Documents;

namespace Selon.Benchmarks;

/// <summary>The articles to measure with.</summary>
/// <param name="Name">Where they come from.</param>
/// <param name="Documents">The articles once.</param>
/// <param name="Repeat">How often they are read.</param>
internal sealed record Corpus(string Name, IReadOnlyList<Document> Documents, int Repeat)
{
    private const string Annotated = "../shared/data/statements/fr_wikinews.dev.jsonl";

    public int Count => Documents.Count * Repeat;

    public long Bytes => Repeat * Documents.Sum(d => (long)Encoding.UTF8.GetByteCount(d.Text.Text));

    public IEnumerable<Document> All => Enumerable.Range(0, Repeat).SelectMany(_ => Documents);

    public static Corpus Load(FileInfo? articles, int repeat)
    {
        var annotated = Path.Combine(Repository.Root, Annotated);
        var (input, name) = articles is not null ? (articles.FullName, articles.Name)
            : File.Exists(annotated) ? (annotated, Path.GetFileName(annotated)) : (Path.Combine(Repository.Root, "examples"), "examples/");
        var documents = new DocumentReader(DocumentOptions.Default).Read([input], Console.OpenStandardInput)
            .Select(r => r.Document).OfType<Document>().ToList();
        return documents.Count > 0 ? new Corpus(name, documents, repeat) : throw new InvalidOperationException($"No articles in {input}.");
    }
}
