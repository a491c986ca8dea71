using System.CommandLine;
using System.Globalization;
using Selon.Cli.Output;
using Selon.Cli.Running;
using Selon.Knowledge.Import;

namespace Selon.Cli.Commands;

/// <summary><c>selon knowledge import</c>: adds the places of a dump of GeoNames to the user's own facts.</summary>
internal static class KnowledgeImportCommand
{
    private const string Places = "places";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A dump of GeoNames, unpacked: allCountries.txt, UA.txt …" };
        var countries = new Option<string>("--countries", "-c")
        {
            Description = "Only these, by their codes of ISO 3166, separated by commas",
            HelpName = "UKR,SYR",
        };
        var population = new Option<long>("--min-population", "-p")
        {
            Description = "Leave settlements with fewer inhabitants out",
            HelpName = "N",
            DefaultValueFactory = _ => 1000,
        };
        var names = new Option<string>("--names", "-n")
        {
            Description = "alternateNamesV2.txt of GeoNames, for the French names",
            HelpName = "FILE",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder of your own facts; without it selon/knowledge in $XDG_DATA_HOME or ~/.local/share",
            HelpName = "FOLDER",
        };
        var command = new Command("import", "Add the places of a dump of GeoNames") { file, countries, population, names, output };
        population.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
                result.AddError($"--min-population: {result.Tokens[0].Value} is no number from 0");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!,
            parsed.GetValue(countries)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            parsed.GetValue(population), parsed.GetValue(names),
            parsed.GetValue(output) ?? KnowledgeFolder.UserFolder(Environment.GetEnvironmentVariable)));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon knowledge import UA.txt --min-population 500", "the towns and villages of Ukraine"),
        ("selon knowledge import allCountries.txt --countries SYR,LBN --names alternateNamesV2.txt", "with French names"),
    ];

    private static int Run(string file, string[] countries, long population, string? names, string? folder)
    {
        if (folder is null)
            return Fail("there is no home folder; name one with --output");
        if (KnowledgeFolder.Shipped(AppContext.BaseDirectory) is not { } shipped)
            return Fail("the folder \"knowledge\" of the program is missing, which says what there is already");
        using var interruption = new Interruption();
        var progress = new Progress(Console.Error, !Console.IsErrorRedirected, 0, "lines");
        try
        {
            if (Problem(file) is { } problem)
                return Fail(problem);
            var target = Path.Combine(folder, Places, $"geonames-{Path.GetFileNameWithoutExtension(file)}.tsv");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var inputs = InputSize.Of([file]);
            progress = new Progress(Console.Error, !Console.IsErrorRedirected, (2 * inputs) + (names is null ? 0 : InputSize.Of([names])), "lines");
            using var output = OutputFile.Create(target);
            var report = GeoNamesImport.Run(new ImportOptions
            {
                File = file,
                Folders = [shipped, folder],
                Output = output.Stream,
                Replaces = target,
                NamesFile = names,
                Countries = countries,
                LeastPopulation = population,
                Progress = progress.Add,
            }, interruption.Token);
            progress.Clear();
            if (report.Imported > 0)
                output.Complete();
            Say(report, target);
            return report.Imported > 0 ? ExitCode.Success : ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            Console.Error.WriteLine("selon: stopped; nothing was imported.");
            return interruption.ExitCode ?? ExitCode.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            progress.Clear();
            return Fail(e.Message.Split(" (Parameter")[0].TrimEnd('.'));
        }
    }

    private static string? Problem(string file)
    {
        if (!File.Exists(file))
            return $"{file}: no such file";
        using var stream = File.OpenRead(file);
        Span<byte> start = stackalloc byte[2];
        return stream.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start.SequenceEqual("PK"u8)
            ? $"{file} is a packed file; unpack it first (unzip {file})" : null;
    }

    private static void Say(ImportReport report, string target)
    {
        foreach (var problem in report.Problems)
            Console.Error.WriteLine("selon: " + problem);
        if (report.BadLines > 0)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"selon: {report.BadLines:N0} line(s) could not be read and were left out."));
        if (report.Imported == 0)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"selon: nothing was imported: {report.Known:N0} place(s) are known already, {report.WithoutCountry:N0} are of no known country. A dump has 19 fields separated by tabs (https://download.geonames.org/export/dump/readme.txt)."));
            return;
        }
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Imported:N0} places imported, with {report.FrenchNames:N0} French names; {report.Known:N0} were known already, {report.WithoutCountry:N0} are of no known country."));
        Console.Out.WriteLine($"They are in {target}");
        Console.Out.WriteLine($"To undo: rm {Quoted(target)}");
    }

    private static string Quoted(string path) => path.Contains(' ') || path.Contains('\'') ? "'" + path.Replace("'", "'\\''") + "'" : path;

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"selon: {message}.");
        return ExitCode.Failure;
    }
}
