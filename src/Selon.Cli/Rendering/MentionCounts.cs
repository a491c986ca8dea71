using Selon.Knowledge;

namespace Selon.Cli.Rendering;

/// <summary>How often a text names each entity.</summary>
internal static class MentionCounts
{
    /// <summary>The counts by entity; a mention within another of the same entity is not counted.</summary>
    public static int[] Of(EntityReading reading)
    {
        var counts = new int[reading.Entities.Count];
        var ends = new int[counts.Length];
        foreach (var mention in reading.Mentions)
        {
            if (mention.Span.End <= ends[mention.Entity])
                continue;
            ends[mention.Entity] = mention.Span.End;
            counts[mention.Entity]++;
        }
        return counts;
    }
}
