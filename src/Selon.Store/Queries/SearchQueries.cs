using System.Globalization;
using Selon.Claims.Mentions;
using Selon.Store.Claims;
using Selon.Store.Documents;
using Selon.Store.Searching;
using Selon.Store.Sqlite;

namespace Selon.Store.Queries;

/// <summary>The search, and the documents that a filter lets through.</summary>
/// <remarks>
/// Words, actors, places, acts and outlets are all words of one index, which finds what has all of them without looking at
/// the rest; the period is a range of its row numbers.
/// </remarks>
internal sealed class SearchQueries(Database database, ActorQueries actors)
{
    // Ranking looks at every match. With more than this, all match about as well, and the newest are wanted.
    private const int MostRanked = 1000;

    // The number of matches is counted up to here.
    private const int MostCounted = 10_000;

    private const int DefaultLimit = 20;

    /// <summary>Searches.</summary>
    public SearchResult Search(DossierFilter filter)
    {
        var words = SearchWords.Parse(filter.Words);
        var limit = filter.Limit ?? DefaultLimit;
        var conditions = Index(filter, words);
        if (conditions.IsNever)
            return new SearchResult([], 0, false);
        var total = (int)database.Number(
            $"select count(*) from (select 1 from {From(conditions)} limit {MostCounted + 1})", conditions.Parameters);
        var isRanked = !words.IsEmpty && total <= MostRanked && total > 0;
        var page = Positions(conditions, isRanked ? "bm25(search, 5.0, 1.0, 0.0), f.rowid desc" : "f.rowid desc", limit, filter.Offset);
        var hits = page.Select(position => Hit(position, words)).ToList();
        return new SearchResult(hits, Math.Min(total, MostCounted), total > MostCounted);
    }

    /// <summary>The documents that a filter lets through, from the last published.</summary>
    public IReadOnlyList<StoredDocument> Documents(DossierFilter filter)
    {
        var conditions = Index(filter, SearchWords.Parse(filter.Words));
        if (conditions.IsNever)
            return [];
        var positions = $"select f.rowid from {From(conditions)} order by f.rowid desc limit {filter.Limit ?? -1} offset {filter.Offset}";
        return database.Query(
            $"select {DocumentQueries.DocumentColumns} from {DocumentQueries.DocumentTables} where d.position in ({positions}) order by d.position desc",
            DocumentQueries.ReadDocument, conditions.Parameters);
    }

    /// <summary>The conditions that a filter puts on documents, for queries of what hangs on them.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="table">The name of the table of documents in the query.</param>
    public Conditions Conditions(DossierFilter filter, string table)
    {
        var words = SearchWords.Parse(filter.Words);
        var conditions = new Conditions();
        var index = Index(filter, words, conditions);
        if (index.Length > 0)
            conditions.Add($"{table}.position in (select f.rowid from search f where {index})");
        return conditions;
    }

    private static string From(Conditions conditions) => $"search f {conditions}";

    private Conditions Index(DossierFilter filter, SearchWords words)
    {
        var conditions = new Conditions();
        if (Index(filter, words, conditions) is { Length: > 0 } index)
            conditions.Add(index);
        return conditions;
    }

    // What a filter asks of the index, its values as parameters.
    private string Index(DossierFilter filter, SearchWords words, Conditions values)
    {
        var parts = new List<string>();
        var match = words.ToMatch(Facets(filter, values));
        if (match.Length > 0)
            parts.Add($"search match {values.Parameter(match)}");
        var days = FilterDays.Of(filter);
        // What has no date is not in any period.
        if (days.First is { } first)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"f.rowid >= {SearchWriter.FirstPosition(first)}"));
        if (days.Last is { } last)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"f.rowid < {SearchWriter.FirstPosition(last.AddDays(last == DateOnly.MaxValue ? 0 : 1))} and f.rowid >= {SearchWriter.FirstPosition(DateOnly.MinValue)}"));
        if (filter.Document is { } document)
            parts.Add($"f.rowid in (select x.position from documents x where x.hash >= {values.Parameter(HashOf(document))} and x.hash < {values.Parameter(HashOf(document) + "g")})");
        if (filter.Status is { } status)
            parts.Add($"f.rowid in (select x.position from claims c join claim_mentions m on m.claim = c.id join documents x on x.id = m.document where c.status = {values.Parameter(StatusNames.Of(status))} and c.worth >= {values.Parameter(ClaimMention.ClaimWorth)})");
        return string.Join(" and ", parts);
    }

    private IEnumerable<IReadOnlyList<string>> Facets(DossierFilter filter, Conditions values)
    {
        if (filter.Actor is { } actor)
            yield return Tokens('e', actors.Numbers(actor), values);
        if (filter.Speaker is { } speaker)
            yield return Tokens('s', actors.Numbers(speaker), values);
        if (filter.Place is { } place)
            yield return Tokens('e', actors.Numbers(place), values);
        if (filter.Act is { } act)
            yield return ["a" + act.ToString().ToLowerInvariant()];
        if (filter.Outlet is { } outlet)
            yield return Tokens('o', Outlets(outlet), values);
    }

    private static List<string> Tokens(char facet, List<long> numbers, Conditions values)
    {
        values.AddIn("true", numbers);
        return [.. numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"{facet}{n}")).DefaultIfEmpty("none")];
    }

    private List<long> Outlets(string name) => database.Query(
        "select id from outlets where folded = $name or instr(' ' || folded || ' ', ' ' || $name || ' ') > 0", row => row.GetInt64(0), ("$name", SearchFolding.Fold(name)));

    private List<long> Positions(Conditions conditions, string order, int limit, int offset) => database.Query(
        $"select f.rowid from {From(conditions)} order by {order} limit {limit} offset {offset}", row => row.GetInt64(0), conditions.Parameters);

    private SearchHit Hit(long position, SearchWords words) => database.Query(
        $"select {DocumentQueries.DocumentColumns}, t.text from {DocumentQueries.DocumentTables} join texts t on t.document = d.id where d.position = $position",
        row => new SearchHit(DocumentQueries.ReadDocument(row), SnippetMaker.Make(row.GetString(17), words)), ("$position", position))[0];

    private static string HashOf(string document) => document.StartsWith("sha256:", StringComparison.Ordinal) ? document : "sha256:" + document;
}
