using System.Globalization;
using Selon.Text;

namespace Selon.Quality.Events;

/// <summary>Counts of the figures of the codebook for events.</summary>
internal sealed class EventScore
{
    private readonly SortedDictionary<string, (int Gold, int Found, int Typed, int Extra)> _groups = new(StringComparer.Ordinal);
    private int _gold, _predicted, _pairs, _typed, _moded, _mode, _actor, _recipient, _factuality, _saidBy, _whole, _repeats;

    /// <summary>What was found wrong, missing or too much.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>F1 of the events found, whatever their type, in percent.</summary>
    public double Found => Percent(2 * _pairs, _gold + _predicted);

    /// <summary>F1 of the events found with their type, in percent.</summary>
    public double Typed => Percent(2 * _typed, _gold + _predicted);

    /// <summary>Share of the found events with the right type, in percent.</summary>
    public double Type => Percent(_typed, _pairs);

    /// <summary>Share of the found events with the right actors, in percent.</summary>
    public double Actor => Percent(_actor, _pairs);

    /// <summary>Share of the found events with the right source, in percent.</summary>
    public double SaidBy => Percent(_saidBy, _pairs);

    /// <summary>Share of the found events with the right factuality, in percent.</summary>
    public double Factuality => Percent(_factuality, _pairs);

    /// <summary>Events that are not there, as a share of the gold, in percent.</summary>
    public double Extra => Percent(_predicted - _pairs, _gold);

    /// <summary>Adds an article.</summary>
    /// <param name="id">Its name, for errors.</param>
    /// <param name="text">Its text.</param>
    /// <param name="gold">The annotated events.</param>
    /// <param name="found">The found events.</param>
    /// <param name="by">By what to count apart: type, factuality, document; null for nothing.</param>
    public void Add(string id, string text, IReadOnlyList<GoldEvent> gold, IReadOnlyList<GoldEvent> found, string? by)
    {
        var (pairs, met) = EventPairing.Pair(text, gold, found);
        _gold += gold.Count;
        _predicted += found.Count;
        _pairs += pairs.Count;
        foreach (var (g, f) in pairs)
            AddPair(id, text, gold[g], found[f]);
        var paired = pairs.ToDictionary(p => p.Gold, p => p.Found);
        var used = pairs.Select(p => p.Found).ToHashSet();
        for (var i = 0; i < gold.Count; i++)
        {
            var isFound = paired.TryGetValue(i, out var j);
            Count(by, gold[i], id, 1, isFound ? 1 : 0, isFound && gold[i].Type == found[j].Type ? 1 : 0, 0);
            if (!isFound)
                Errors.Add($"missed     {id} | {gold[i].Type} | {Words(text, gold[i].Trigger)}");
        }
        for (var j = 0; j < found.Count; j++)
        {
            if (used.Contains(j))
                continue;
            _repeats += met.Contains(j) ? 1 : 0;
            Count(by, found[j], id, 0, 0, 0, 1);
            Errors.Add($"{(met.Contains(j) ? "repeated" : "invented"),-10} {id} | {found[j].Type} | {Words(text, found[j].Trigger)}");
        }
    }

    /// <summary>The figures.</summary>
    public IEnumerable<string> Lines(string title)
    {
        yield return $"{title}: {_gold} gold events, {_predicted} found";
        yield return string.Create(CultureInfo.InvariantCulture, $"  found {Found:F1} F1 (precision {Percent(_pairs, _predicted):F1}, recall {Percent(_pairs, _gold):F1}), typed {Typed:F1} F1, whole {Percent(2 * _whole, _gold + _predicted):F1} F1");
        yield return string.Create(CultureInfo.InvariantCulture, $"  of those found: type {Type:F1} %, mode {Percent(_mode, _moded):F1} %, actors {Actor:F1} %, recipients {Percent(_recipient, _pairs):F1} %, factuality {Factuality:F1} %, said by {SaidBy:F1} %");
        yield return string.Create(CultureInfo.InvariantCulture, $"  extra {Extra:F1} % of the gold, of them repeats {Percent(_repeats, _gold):F1} %");
        foreach (var (name, counts) in _groups.OrderByDescending(g => g.Value.Gold))
            yield return $"    {name,-24} {counts.Found} of {counts.Gold} found, {counts.Typed} with their type, {counts.Extra} extra";
    }

    private void AddPair(string id, string text, GoldEvent gold, GoldEvent found)
    {
        var isTyped = gold.Type == found.Type;
        _typed += isTyped ? 1 : 0;
        if (isTyped && gold.Mode is not null)
        {
            _moded++;
            _mode += gold.Mode == found.Mode ? 1 : 0;
        }
        var isActor = AreSame(text, gold.Actors, found.Actors);
        var isRecipient = AreSame(text, gold.Recipients, found.Recipients);
        var isReal = gold.View.Factuality == found.View.Factuality || gold.OtherViews.Any(v => IsView(text, v, found.View));
        var isSaid = IsSource(text, gold.View.SaidBy, found.View.SaidBy) || gold.OtherViews.Any(v => IsView(text, v, found.View));
        _actor += isActor ? 1 : 0;
        _recipient += isRecipient ? 1 : 0;
        _factuality += isReal ? 1 : 0;
        _saidBy += isSaid ? 1 : 0;
        _whole += isTyped && isActor && isRecipient && isReal ? 1 : 0;
        var words = $"{id} | {Words(text, gold.Trigger)} [{Words(text, found.Trigger)}]";
        Report(isTyped, "type", words, gold.Type, found.Type);
        Report(isActor, "actor", words, Words(text, gold.Actors), Words(text, found.Actors));
        Report(isRecipient, "recipient", words, Words(text, gold.Recipients), Words(text, found.Recipients));
        Report(isReal, "factuality", words, gold.View.Factuality, found.View.Factuality);
        Report(isSaid, "said by", words, Words(text, gold.View.SaidBy), Words(text, found.View.SaidBy));
    }

    private void Report(bool isRight, string what, string words, string gold, string found)
    {
        if (!isRight)
            Errors.Add($"{what,-10} {words} | gold: {gold} | found: {found}");
    }

    private void Count(string? by, GoldEvent which, string id, int gold, int found, int typed, int extra)
    {
        if (by is null)
            return;
        var key = by switch { "type" => which.Type, "factuality" => which.View.Factuality, _ => id };
        var old = _groups.GetValueOrDefault(key);
        _groups[key] = (old.Gold + gold, old.Found + found, old.Typed + typed, old.Extra + extra);
    }

    private static bool AreSame(string text, IReadOnlyList<GoldParty> gold, IReadOnlyList<GoldParty> found) =>
        gold.All(g => found.Any(f => EventPairing.Same(text, g, f))) && found.All(f => gold.Any(g => EventPairing.Same(text, g, f)));

    private static bool IsSource(string text, IReadOnlyList<GoldParty> gold, IReadOnlyList<GoldParty> found) =>
        gold.Count == 0 || found.Count == 0 ? gold.Count == found.Count : gold.Any(g => found.Any(f => EventPairing.Same(text, g, f)));

    private static bool IsView(string text, GoldView other, GoldView found) =>
        other.Factuality == found.Factuality && found.SaidBy.Count > 0 && IsSource(text, other.SaidBy, found.SaidBy);

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.Of(text).ToString()));

    private static string Words(string text, IReadOnlyList<GoldParty> parties) => parties.Count == 0 ? "none" : string.Join("; ", parties.Select(p => p.Wordings[0].Of(text).ToString()));

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
