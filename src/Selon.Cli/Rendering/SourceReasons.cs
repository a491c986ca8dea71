using Selon.Cli.Formats;
using Selon.Knowledge;
using Selon.Statements;

namespace Selon.Cli.Rendering;

/// <summary>Says in words how a source was resolved: the rule, the fact and, for the holder of an office, since when.</summary>
internal sealed class SourceReasons(Reading reading, ActorNames names, Labels labels)
{
    /// <summary>The reason; null where the source was not resolved.</summary>
    public string? Of(Source source)
    {
        if ((source.Entity ?? source.Affiliation) is not { } entity)
            return null;
        var parts = new List<string>();
        if (source.Resolution is { } rule)
            parts.Add(labels.Find("resolved." + rule) ?? rule);
        if (Office(entity, source.Evidence) is { } office)
            parts.Add(office);
        if (source.Evidence is { } evidence)
            parts.Add(PrintableText.Of(evidence));
        var key = source.Entity is null ? "affiliation" : "resolved";
        return labels.Format(key, names.Name(entity)) + (parts.Count == 0 ? "" : labels["colon"] + string.Join(", ", parts));
    }

    private string? Office(int entity, string? evidence)
    {
        if (evidence is null || reading.Entities.Entities[entity] is not { Kind: EntityKind.Person, Known: { } person })
            return null;
        var holding = reading.Knowledge.HoldingsBy(person).FirstOrDefault(h => h.Evidence == evidence);
        return holding switch
        {
            null => null,
            { From: { } from, Until: { } until } => labels.Format("office-between", from, until),
            { From: { } from } => labels.Format("office-since", from),
            { Until: { } until } => labels.Format("office-until", until),
            _ => null,
        };
    }
}
