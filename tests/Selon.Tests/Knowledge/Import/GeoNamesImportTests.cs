using System.Globalization;
using System.Text;
using Selon.Knowledge;
using Selon.Knowledge.Import;
using Xunit;

namespace Selon.Tests.Knowledge.Import;

public sealed class GeoNamesImportTests
{
    private static readonly string s_dump = string.Join('\n',
    [
        Line(616052, "Yerevan", "PPLC", "AM", "11", 1093485, latitude: 40.1811, longitude: 44.5136),
        Line(616635, "Gyumri", "PPLA", "AM", "07", 121976, latitude: 40.7894, longitude: 43.8475),
        Line(616250, "Sevan", "PPL", "AM", "04", 17083, latitude: 40.5473, longitude: 44.9417),
        Line(616001, "Small Place", "PPL", "AM", "04", 300, latitude: 40.6, longitude: 44.9),
        Line(409313, "Shirak Province", "ADM1", "AM", "07", 257242, "A", latitude: 40.9, longitude: 43.8),
        Line(584001, "Khankendi", "PPL", "AZ", "23", 53100, latitude: 39.8153, longitude: 46.7519),
        Line(584871, "Ganja", "PPLA", "AZ", "20", 303268, latitude: 40.6828, longitude: 46.3606),
        Line(999001, "Somewhere", "PPL", "XX", "00", 5000),
        Line(999002, "A Lake", "LK", "AM", "00", 0, "H"),
        "this is no line",
        Line(999003, "Nowhere", "PPL", "AM", "00", 5000, latitude: 95),
        Line(999004, "Bar|Name", "PPL", "AM", "00", 5000),
        "",
    ]);

    [Fact]
    public void New_places_are_written_and_known_ones_left_out()
    {
        using var folder = new TemporaryFolder();
        var report = Import(folder, s_dump, out var rows);
        Assert.Equal(["Gyumri", "Sevan", "Shirak Province", "Ganja"], rows.Select(r => r[4]));
        Assert.Equal(["gyumri-616635", "-", "616635", "city", "Gyumri", "Gyumri", "-", "ARM", "Shirak Province", "40.7894", "43.8475", "3.9", "121976"], rows[0]);
        Assert.Equal((4, 2, 1, 3), (report.Imported, report.Known, report.WithoutCountry, report.BadLines));
        Assert.Contains(report.Problems, p => p.EndsWith(":10: 1 fields, expected 19 separated by tabs", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_imported_is_a_part_of_the_base()
    {
        using var folder = new TemporaryFolder();
        Import(folder, s_dump, out _);
        var knowledge = KnowledgeBase.Compile([TestedKnowledge.SmallFolder, folder.Path], out var problems);
        Assert.Empty(problems);
        Assert.Equal(("city", "AZE"), (knowledge.Find("ganja-584871")!.Type, knowledge.Find("ganja-584871")!.Country));
    }

    [Fact]
    public void Countries_and_inhabitants_limit_the_import()
    {
        using var folder = new TemporaryFolder();
        Import(folder, s_dump, out var rows, o => o with { Countries = ["arm"], LeastPopulation = 0 });
        Assert.Equal(["Gyumri", "Sevan", "Small Place", "Shirak Province"], rows.Select(r => r[4]));
        Import(folder, s_dump, out rows, o => o with { Countries = ["AZ"], LeastPopulation = 100_000 });
        Assert.Equal(["Ganja"], rows.Select(r => r[4]));
        Assert.Throws<ArgumentException>(() => Import(folder, s_dump, out _, o => o with { Countries = ["ATLANTIS"] }));
    }

    [Fact]
    public void French_names_come_first()
    {
        using var folder = new TemporaryFolder();
        var names = folder.Write("names.txt", "1\t616635\tfr\tLeninakan\t\t\t\t1\n2\t616635\tfr\tGumri\t\t\t\t\n3\t616635\tfr\tGyoumri\t1\t\t\t\n4\t616635\tru\tГюмри\t\t\t\t\nrubbish\n");
        var report = Import(folder, s_dump, out var rows, o => o with { NamesFile = names });
        Assert.Equal("Gyoumri | Gumri | Gyumri", rows[0][4]);
        Assert.Equal((2, 4), (report.FrenchNames, report.BadLines));
    }

    [Fact]
    public void The_same_dump_twice_gives_the_same_file()
    {
        using var folder = new TemporaryFolder();
        var first = Import(folder, s_dump, out var rows);
        var second = Import(folder, s_dump, out var again);
        Assert.Equal(first.Imported, second.Imported);
        Assert.Equal(rows, again);
    }

    [Fact]
    public void Another_dump_does_not_bring_them_again()
    {
        using var folder = new TemporaryFolder();
        Import(folder, s_dump, out _);
        var report = Import(folder, s_dump, out var rows, target: "places/geonames-other.tsv");
        Assert.Equal((0, 6), (report.Imported, report.Known));
        Assert.Empty(rows);
    }

    [Fact]
    public void No_bytes_make_the_import_throw()
    {
        var random = new Random(20201030);
        for (var round = 0; round < 200; round++)
        {
            using var folder = new TemporaryFolder();
            var bytes = Encoding.UTF8.GetBytes(s_dump);
            for (var change = random.Next(1, 200); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var file = folder.Write("dump.txt", "");
            File.WriteAllBytes(file, bytes);
            using var output = new MemoryStream();
            GeoNamesImport.Run(new ImportOptions { File = file, Folders = [TestedKnowledge.SmallFolder], Output = output }, TestContext.Current.CancellationToken);
            folder.Write("facts/places.tsv", Encoding.UTF8.GetString(output.ToArray()));
            KnowledgeBase.Compile([TestedKnowledge.SmallFolder, Path.Combine(folder.Path, "facts")], out var problems);
            Assert.Empty(problems);
        }
    }

    private static ImportReport Import(
        TemporaryFolder folder, string dump, out List<string[]> rows, Func<ImportOptions, ImportOptions>? change = null, string target = "places/geonames-dump.tsv")
    {
        var file = folder.Write("dump.txt", dump);
        using var output = new MemoryStream();
        var options = new ImportOptions
        {
            File = file, Folders = [TestedKnowledge.SmallFolder, folder.Path], Output = output, Replaces = Path.Combine(folder.Path, target),
        };
        var report = GeoNamesImport.Run(change?.Invoke(options) ?? options, TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(output.ToArray());
        folder.Write(target, text);
        rows = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Skip(1).Select(l => l.Split('\t'))];
        return report;
    }

    private static string Line(int id, string name, string code, string country, string region, int population, string kind = "P", double latitude = 40, double longitude = 45) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}\t{name}\t{name}\t\t{latitude}\t{longitude}\t{kind}\t{code}\t{country}\t\t{region}\t\t\t\t{population}\t\t900\tAsia/Yerevan\t2024-01-0{(id % 9) + 1}");
}
