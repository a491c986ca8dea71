using System.Diagnostics;
using System.Globalization;
using Selon.Claims.Articles;
using Selon.Documents;
using Selon.Statements;
using Selon.Store;
using Selon.Store.Adding;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Benchmarks;

/// <summary>How long the search takes in a dossier of very many articles: repeats of a few with other numbers and days.</summary>
internal static class DossierSearch
{
    private static readonly DossierFilter[] s_questions =
    [
        .. ((string[])["le", "de", "la", "président", "gouvernement", "accord", "\"a déclaré\"", "cessez-le-feu", "ministre étrangères", "arm*", "paix -accord", "série 77", "absentissime"])
            .Select(w => new DossierFilter { Words = w, Limit = 20 }),
        new DossierFilter { Words = "le", Since = "2015", Until = "2016", Limit = 20 },
        new DossierFilter { Words = "président", Outlet = "Outlet 3", Limit = 20 },
        new DossierFilter { Outlet = "Outlet 3", Limit = 20 },
    ];

    public static void Run(Corpus corpus, int articles, int rounds)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("selon-search-").FullName, "search.selon");
        try
        {
            var adding = Stopwatch.StartNew();
            Add(corpus, file, articles);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles added without analysis in {adding.Elapsed.TotalSeconds:N0} s, {new FileInfo(file).Length / 1e6:N0} MB"));
            Ask(file, rounds);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static void Add(Corpus corpus, string file, int articles)
    {
        using var store = Dossier.Open(file, DossierAccess.Create);
        using var addition = store.Add(new EngineVersion("benchmark", "", ""));
        for (var i = 0; i < articles; i++)
            addition.Add(PreparedArticle.Of(new ArticleFindings(Reading(Vary(corpus.Documents[i % corpus.Documents.Count], i))), default));
        addition.Complete();
    }

    private static Document Vary(Document document, int number)
    {
        var text = $"{document.Text.Text}\n\nDépêche {number} de la série {number % 1000}.";
        return new Document(DocumentId.Of(text), number.ToString(CultureInfo.InvariantCulture), new SourceText(text))
        {
            Title = document.Title, Outlet = $"Outlet {number % 50}", Published = new DateOnly(2000, 1, 1).AddDays(number * 7 % 9000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static ArticleReading Reading(Document document)
    {
        var article = Article.Of(document);
        return new ArticleReading(article, new Analysis(article.Joined, []), AttributedReading.Empty);
    }

    private static void Ask(string file, int rounds)
    {
        using var store = Dossier.Open(file, DossierAccess.Read);
        var times = new List<double>();
        foreach (var question in s_questions)
        {
            var own = new List<double>();
            var found = 0;
            for (var i = 0; i < rounds; i++)
            {
                var watch = Stopwatch.StartNew();
                found = store.Search(question).Total;
                own.Add(watch.Elapsed.TotalMilliseconds);
            }
            times.AddRange(own);
            own.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{own[own.Count / 2],8:0.0} ms  {own[^1],8:0.0} ms at most  {found,7:N0}  {question.Words} {question.Since} {question.Outlet}"));
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p50 {times[times.Count / 2]:0.0} ms, p95 {times[(int)(times.Count * 0.95)]:0.0} ms over {times.Count} searches"));
    }
}
