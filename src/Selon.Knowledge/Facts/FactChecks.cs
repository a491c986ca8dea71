namespace Selon.Knowledge.Facts;

/// <summary>Whether facts agree with each other.</summary>
internal static class FactChecks
{
    private static readonly HashSet<string> s_offices = new(StringComparer.Ordinal)
    {
        "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "interior-minister", "head", "deputy-head",
        "spokesperson", "envoy", "military-chief", "prosecutor",
    };

    /// <summary>Adds what disagrees to the problems of the folder.</summary>
    public static void Check(KnowledgeBase compiled, FactFolder facts)
    {
        CheckCountries(compiled, facts);
        CheckHolders(facts);
        CheckMemberships(facts);
        CheckCapitals(facts);
        CheckOrder(facts);
    }

    private static void CheckCountries(KnowledgeBase compiled, FactFolder facts)
    {
        foreach (var (table, column) in (ReadOnlySpan<(string, string)>)
            [("organisations", "country"), ("people", "country"), ("armed-groups", "countries"), ("peoples", "countries"), ("outlets", "country"), ("places", "country")])
        {
            foreach (var row in facts[table])
            {
                foreach (var country in row.Values(column))
                {
                    if (compiled.Find(country) is not { Kind: EntityKind.State })
                        facts.Problems.Add(row.Problem($"\"{country}\" is not the key of a state"));
                }
            }
        }
    }

    // On the day of a change both may stand: the one who leaves and the one who comes. Of a month or a year nobody knows
    // in which order they stood in it.
    private static void CheckHolders(FactFolder facts)
    {
        foreach (var row in facts["office-holders"])
        {
            if (!s_offices.Contains(row.Required("office")))
                facts.Problems.Add(row.Problem($"\"{row["office"]}\" is not an office; expected one of {string.Join(", ", s_offices)}"));
        }
        foreach (var office in facts["office-holders"].Where(r => r["office"] is not ("spokesperson" or "envoy" or "deputy-head")).GroupBy(r => (r["of"], r["office"])))
        {
            var holders = office.OrderBy(Start).ThenBy(r => r.Line).ToList();
            for (var i = 1; i < holders.Count; i++)
            {
                if (LatestStart(holders[i]) < EarliestEnd(holders[i - 1]))
                    facts.Problems.Add(holders[i].Problem($"{holders[i]["person"]} and {holders[i - 1]["person"]} (line {holders[i - 1].Line}) both hold {office.Key.Item2} of {office.Key.Item1}"));
            }
        }
    }

    private static void CheckMemberships(FactFolder facts)
    {
        foreach (var pair in facts["memberships"].GroupBy(r => (r["organisation"], r["member"], r["role"] == "suspended")))
        {
            var rows = pair.OrderBy(Start).ToList();
            for (var i = 1; i < rows.Count; i++)
            {
                if (LatestStart(rows[i]) < EarliestEnd(rows[i - 1]))
                    facts.Problems.Add(rows[i].Problem($"{pair.Key.Item2} is a member of {pair.Key.Item1} twice at the same time (line {rows[i - 1].Line})"));
            }
        }
    }

    private static void CheckCapitals(FactFolder facts)
    {
        if (facts["places"].Count == 0)
            return;
        var places = facts["places"]
            .SelectMany(p => p.Values("names_fr").Select(n => (n, p["country"])))
            .ToHashSet();
        foreach (var row in facts["states"].Where(r => r["kind"] == "state"))
        {
            foreach (var capital in row.Values("capital"))
            {
                if (!places.Contains((capital, row["key"])))
                    facts.Problems.Add(row.Problem($"the capital \"{capital}\" is not among the places of {row["key"]}"));
            }
        }
    }

    private static void CheckOrder(FactFolder facts)
    {
        foreach (var table in (ReadOnlySpan<string>)["office-holders", "memberships", "disputed-areas", "organisations", "armed-groups", "states"])
        {
            foreach (var row in facts[table])
            {
                if (Start(row) > End(row))
                    facts.Problems.Add(row.Problem($"it ends ({row["until"]}) before it begins ({row["from"]})"));
            }
        }
    }

    private static DateOnly Start(FactRow row) => DateRange.Between(row["from"], null).First;

    private static DateOnly End(FactRow row) => DateRange.Between(null, row["until"]).Last;

    private static DateOnly LatestStart(FactRow row) =>
        row["from"] is { } from && DateRange.TryParse(from, out var range) ? range.Last : DateOnly.MinValue;

    private static DateOnly EarliestEnd(FactRow row) =>
        row["until"] is { } until && DateRange.TryParse(until, out var range) ? range.First : DateOnly.MaxValue;
}
