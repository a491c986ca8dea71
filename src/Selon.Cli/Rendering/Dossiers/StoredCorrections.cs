using Selon.Store;
using Selon.Store.Corrections;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>What people corrected and noted and did not take back, by the id of what it is on.</summary>
internal sealed class StoredCorrections(IReadOnlyList<Correction> corrections, Labels labels)
{
    private readonly ILookup<string, Correction> _byTarget = corrections.Where(c => c.UndoneAt is null).OrderBy(c => c.Number).ToLookup(c => c.Target, StringComparer.Ordinal);

    /// <summary>Those of a dossier.</summary>
    public static StoredCorrections Of(IStore store, Labels labels) => new(store.Corrections(), labels);

    /// <summary>A line for each: "note : « … » (Anne Valdor, 3)".</summary>
    public IEnumerable<string> On(string id)
    {
        foreach (var correction in _byTarget[id])
        {
            var what = CorrectionText.KindOf(correction, labels);
            if (CorrectionText.ValueOf(correction, labels) is { } value)
                what += " → " + value;
            if (correction.Note is { } note)
                what += labels["colon"] + labels.Format("words", PrintableText.Of(note));
            yield return $"{what} ({PrintableText.Of(correction.Who)}, {correction.Number})";
        }
    }
}
