using Selon.Claims.Articles;
using Selon.Store;
using Selon.Store.Events;

namespace Selon.Cli.Exports;

/// <summary>Writes what a dossier holds in a public format.</summary>
internal static class DossierExport
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["csv", "jsonl", "jsonld", "graphml", "geojson", "plover"];

    /// <summary>Writes.</summary>
    /// <param name="store">The dossier.</param>
    /// <param name="filter">What of it.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Where to.</param>
    /// <returns>False where there is nothing to write.</returns>
    public static bool Write(IStore store, DossierFilter filter, string format, Stream output)
    {
        switch (format)
        {
            case "plover":
                var events = store.Events(filter);
                var documents = store.Documents(DossierFilter.All).ToDictionary(d => d.Id, StringComparer.Ordinal);
                EventPlover.Write(events, documents, store.ActorsOf(Participants(events)), output);
                return events.Count > 0;
            case "geojson":
                var placed = store.Events(filter);
                var places = store.Actors(filter with { Limit = null });
                EventMap.Write(places, placed, store.ActorsOf(Participants(placed)), output);
                return places.Any(p => p.Coordinates is not null);
        }
        var claims = store.Claims(filter);
        var content = new ExportedClaims(claims, store.Heads(claims.SelectMany(c => c.Mentions).Select(m => m.Document).Distinct()), store.Origins(filter))
        {
            TextOf = (document, field) => field == ArticleField.Text ? store.Text(document) : store.Heads([document]).Values.FirstOrDefault()?.Title,
            NameOf = id => store.ActorsOf([id]).GetValueOrDefault(id)?.Name,
        };
        Action<ExportedClaims, Stream> write = format switch
        {
            "csv" => ClaimCsv.Write,
            "jsonl" => ClaimJsonLines.Write,
            "jsonld" => ClaimLinkedData.Write,
            _ => ClaimGraph.Write,
        };
        write(content, output);
        return claims.Count > 0;
    }

    private static IEnumerable<string> Participants(IEnumerable<StoredEvent> events) => events
        .SelectMany(e => e.Actors.Concat(e.Recipients).Concat(e.SaidBy).Concat(e.Place is { } place ? [place] : []))
        .Select(p => p.Entity).OfType<string>().Distinct(StringComparer.Ordinal);
}
