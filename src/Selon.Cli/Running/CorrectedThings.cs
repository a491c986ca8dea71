using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Store;

namespace Selon.Cli.Running;

/// <summary>Says in words what was corrected: the claim of a mention, the words of a statement, the title of a document, the name of an actor.</summary>
internal sealed class CorrectedThings(IStore store, Labels labels)
{
    private const int LongestWords = 200;

    /// <summary>The words for an id; null where there is nothing of that id any more.</summary>
    public string? Of(string id)
    {
        if (id.StartsWith('m') && store.FindClaims(id) is [var claim, ..])
            return $"{claim.Id}  {Shortened(claim.Text)}";
        if (id.StartsWith('s') && store.FindStatements(id) is [var statement])
            return labels.Format("words", Shortened(statement.Words));
        if (id.StartsWith('e') && store.FindEvents(id) is [var found])
            return labels.Format("words", Shortened(string.Join(" … ", found.Trigger.Select(p => p.Text))));
        if (id.StartsWith("sha256:", StringComparison.Ordinal))
            return store.Heads([id]).GetValueOrDefault(id) is { } head ? Shortened(head.Title ?? head.Source) : null;
        return store.ActorsOf([id]).GetValueOrDefault(id) is { } actor ? PrintableText.Of(StoredNames.Of(actor, labels)) : null;
    }

    private static string Shortened(string words)
    {
        var printable = PrintableText.Of(words);
        return printable.Length <= LongestWords ? printable : PrintableText.Of(printable.AsSpan(0, LongestWords)) + " …";
    }
}
