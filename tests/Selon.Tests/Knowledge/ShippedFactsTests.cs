using Selon.Knowledge;
using Selon.Knowledge.Facts;
using Selon.Knowledge.Names;
using Xunit;

namespace Selon.Tests.Knowledge;

/// <summary>The files of knowledge/ agree with each other and hold what the documents promise.</summary>
public sealed class ShippedFactsTests
{
    private static readonly Lazy<FactFolder> s_facts = new(() => FactFolder.Read(TestedKnowledge.ShippedFolder));

    // ISO 3166-1 alpha-3, all officially assigned codes.
    private const string Codes =
        "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA " +
        "CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM " +
        "GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN " +
        "KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT " +
        "NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA " +
        "SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA " +
        "UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE";

    [Fact]
    public void The_facts_have_no_problem() =>
        Assert.True(TestedKnowledge.ShippedProblems.Count == 0, string.Join('\n', TestedKnowledge.ShippedProblems));

    [Theory]
    [InlineData("seats", 60)]
    [InlineData("organisations", 80)]
    [InlineData("armed-groups", 150)]
    [InlineData("peoples", 200)]
    [InlineData("outlets", 250)]
    [InlineData("places", 1500)]
    public void As_much_is_there_as_promised(string table, int least) => Assert.InRange(s_facts.Value[table].Count, least, int.MaxValue);

    [Fact]
    public void All_states_and_territories_of_iso_3166_are_there()
    {
        var keys = s_facts.Value["states"].Select(s => s["key"]).ToHashSet();
        Assert.Equal([], Codes.Split(' ').Where(c => !keys.Contains(c)));
        Assert.Equal(249, Codes.Split(' ').Distinct().Count());
    }

    [Fact]
    public void Sixty_places_are_disputed() =>
        Assert.InRange(s_facts.Value["disputed-areas"].Select(d => d["place"]).Distinct().Count(), 60, int.MaxValue);

    [Fact]
    public void Sixty_states_have_their_heads_and_foreign_ministers_since_2015()
    {
        string[] offices = ["head-of-state", "foreign-minister"];
        var states = s_facts.Value["office-holders"].GroupBy(r => r["of"]).Where(of => Array.TrueForAll(offices, office =>
            of.Any(r => r["office"] == office && DateRange.Between(r["from"], r["until"]).Overlaps(new DateRange(new DateOnly(2015, 7, 1), new DateOnly(2016, 12, 31))))));
        Assert.InRange(states.Count(s => TestedKnowledge.Shipped.Find(s.Key!)?.Kind == EntityKind.State), 60, int.MaxValue);
    }

    [Fact]
    public void Every_state_that_is_there_has_a_capital_and_adjectives()
    {
        foreach (var state in s_facts.Value["states"].Where(s => s["kind"] == "state" && s["until"] is null))
        {
            // "Dominican" is left to the Dominican Republic.
            Assert.True(state["adjectives_fr"] is not null && (state["adjectives_en"] is not null || state["key"] == "DMA"), state["key"]);
            Assert.True(state["capital"] is not null, state["key"]);
        }
    }

    [Fact]
    public void No_name_has_spaces_around_it_or_twice_in_it()
    {
        foreach (var (table, columns) in ((string, string[])[])
            [("states", ["names_fr", "names_en"]), ("people", ["names_fr", "names_en"]), ("organisations", ["names_fr", "names_en"]), ("places", ["names_fr", "names_en"]), ("outlets", ["names"]), ("armed-groups", ["names_fr", "names_en"])])
        {
            foreach (var row in s_facts.Value[table])
                Assert.All(columns.Where(c => row[c] is not null), c => Assert.False(row[c]!.Contains("  ", StringComparison.Ordinal) || row[c]!.Trim() != row[c] || row[c]!.Contains("||", StringComparison.Ordinal), $"{row.File}:{row.Line}"));
        }
    }

    [Fact]
    public void Keys_are_short_stable_words()
    {
        foreach (var table in (string[])["people", "organisations", "places", "outlets", "armed-groups", "peoples", "roles"])
            Assert.All(s_facts.Value[table], row => Assert.True(row.Required("key").All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && row["key"]!.Length <= 70, $"{row.File}:{row.Line}: {row["key"]}"));
    }

    [Fact]
    public void A_wikidata_number_is_that_of_one_thing()
    {
        var numbers = ((string[])["states", "people", "organisations", "places", "outlets", "armed-groups", "peoples"])
            .SelectMany(t => s_facts.Value[t]).Where(r => r["wikidata"] is not null).ToList();
        Assert.All(numbers, r => Assert.Matches("^Q[1-9][0-9]*$", r["wikidata"]));
        Assert.Equal([], numbers.GroupBy(r => r["wikidata"]).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(r => $"{r.File}:{r.Line}"))}"));
    }

    [Fact]
    public void A_geonames_number_is_that_of_one_place() =>
        Assert.Equal([], s_facts.Value["places"].Where(p => p["geonames"] is not null).GroupBy(p => p["geonames"]).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Line))}"));

    [Fact]
    public void Every_file_says_its_sources_and_until_when_it_is_good()
    {
        foreach (var file in Directory.EnumerateFiles(TestedKnowledge.ShippedFolder, "*.tsv", SearchOption.AllDirectories))
        {
            var comments = File.ReadLines(file).TakeWhile(l => l.StartsWith('#')).ToList();
            Assert.True(comments.Exists(c => c.StartsWith("# Sources:", StringComparison.Ordinal)) || Path.GetFileName(file) == "roles.tsv", file);
        }
    }

    [Theory]
    [InlineData("AZE", "head-of-state", "2020-10-15", "ilham-aliyev")]
    [InlineData("FRA", "head-of-state", "2016-03-01", "francois-hollande")]
    [InlineData("RUS", "foreign-minister", "2020-10-15", "sergei-lavrov")]
    [InlineData("un", "head", "2018-01-01", "antonio-guterres")]
    public void The_holder_of_an_office_is_found_by_the_date(string of, string office, string date, string person)
    {
        Assert.True(DateRange.TryParse(date, out var at));
        var holder = Assert.Single(TestedKnowledge.Shipped.HoldingsOf(TestedKnowledge.Shipped.Find(of)!, office), h => h.Days.Overlaps(at));
        Assert.Equal(person, holder.Person.Key);
    }

    [Fact]
    public void Every_name_is_found_in_the_index()
    {
        var knowledge = TestedKnowledge.Shipped;
        for (var i = 0; i < knowledge.Count; i++)
        {
            var entity = knowledge[i];
            if (entity.Kind is EntityKind.Government || entity.Type is "people" or "nation" or "region" or "religion" && entity.Kind == EntityKind.Group)
                continue;
            Assert.Contains(knowledge.Names.Find(entity.FrenchName).ToArray(), p => p.Target == entity.Index && p.Kind is not NameKind.Role);
        }
    }
}
