using System.CommandLine;
using System.Globalization;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Cli.Running;
using Selon.Knowledge;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary>The options of all commands that ask a dossier: which one, what of it, how it is shown. They mean the same everywhere.</summary>
internal sealed class QueryArguments
{
    private const int MostShown = 50;

    private readonly DossierArguments _dossier = new();
    private readonly AppearanceArguments _appearance = new();

    /// <param name="formats">The formats that the command can write; the first is the default.</param>
    public QueryArguments(params IReadOnlyList<string> formats)
    {
        Format = new Option<string>("--format", "-f")
        {
            Description = formats is ["text", "json"] ? "text for people, json for programs" : string.Join(", ", formats),
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        InputArguments.Check(Format, formats.Contains, $"is not one of {string.Join(", ", formats)}");
        InputArguments.Check(Status, value => ClaimNames.Status(value) is not null, $"is no status; write one of {string.Join(", ", ClaimNames.Statuses)}");
        InputArguments.Check(Act, value => ActNames.Parse(value) is not null, $"is no act; write one of {string.Join(", ", ActNames.All)}");
        InputArguments.Check(Since, value => DateRange.TryParse(value, out _), "is no date; write 2020, 2020-10 or 2020-10-30");
        InputArguments.Check(Until, value => DateRange.TryParse(value, out _), "is no date; write 2020, 2020-10 or 2020-10-30");
        InputArguments.Check(Limit, value => LimitOf(value) is not null, "is no number; write 0 for no limit, else how many at most");
        foreach (var option in (Option<string>[])[Actor, Speaker, Place, Outlet, Words, Document])
            InputArguments.Check(option, value => !string.IsNullOrWhiteSpace(value), "is empty");
    }

    public Option<string> Format { get; }

    public Option<string> Status { get; } = new("--status") { Description = "Claims of this status: contested, \"single source\" …", HelpName = "STATUS" };

    public Option<string> Actor { get; } = new("--actor") { Description = "What this actor takes part in: a name or an id", HelpName = "NAME" };

    public Option<string> Speaker { get; } = new("--speaker") { Description = "What this actor says", HelpName = "NAME" };

    public Option<string> Place { get; } = new("--place") { Description = "What names this place", HelpName = "NAME" };

    public Option<string> Since { get; } = new("--since") { Description = "From this day, month or year on: 2020-10-30, 2020-10, 2020", HelpName = "DATE" };

    public Option<string> Until { get; } = new("--until") { Description = "Until this day, month or year, included", HelpName = "DATE" };

    public Option<string> Outlet { get; } = new("--outlet") { Description = "What this outlet printed", HelpName = "NAME" };

    public Option<string> Act { get; } = new("--act") { Description = "What is said so: deny, accuse, announce …", HelpName = "ACT" };

    public Option<string> Words { get; } = new("--words") { Description = "Words that all occur; \"side by side\", -without, begin*", HelpName = "WORDS" };

    public Option<string> Document { get; } = new("--document") { Description = "What stands in this document: an id or its beginning", HelpName = "ID" };

    public Option<string> Limit { get; } = new("--limit", "-n") { Description = "At most so many; 0 for all", HelpName = "N" };

    /// <summary>Adds to a command which dossier and how it is shown.</summary>
    public void AddTo(Command command)
    {
        _dossier.AddTo(command);
        command.Add(Format);
        _appearance.AddTo(command);
    }

    /// <summary>Adds all to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="without">The filter that the command has as its argument; null for none.</param>
    public void AddWithFiltersTo(Command command, Option<string>? without = null)
    {
        foreach (var option in ((Option<string>[])[Status, Actor, Speaker, Place, Since, Until, Outlet, Act, Words, Document, Limit]).Where(o => o != without))
            command.Add(option);
        AddTo(command);
        command.Validators.Add(result =>
        {
            if (Days(result.GetValue(Since)) is { } since && Days(result.GetValue(Until)) is { } until && since.First > until.Last)
                result.AddError($"--until: {result.GetValue(Until)} lies before {result.GetValue(Since)}");
        });
    }

    /// <summary>The file of the dossier.</summary>
    public string File(ParseResult parsed) => _dossier.Read(parsed);

    /// <summary>What is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="limit">The limit where none is given; null for none.</param>
    public DossierFilter Filter(ParseResult parsed, int? limit = null) => new()
    {
        Status = parsed.GetValue(Status) is { } status ? ClaimNames.Status(status) : null,
        Actor = parsed.GetValue(Actor),
        Speaker = parsed.GetValue(Speaker),
        Place = parsed.GetValue(Place),
        Since = parsed.GetValue(Since),
        Until = parsed.GetValue(Until),
        Outlet = parsed.GetValue(Outlet),
        Act = parsed.GetValue(Act) is { } act ? ActNames.Parse(act) : null,
        Words = parsed.GetValue(Words),
        Document = parsed.GetValue(Document),
        Limit = parsed.GetValue(Limit) is { } given ? LimitOf(given) is > 0 and var number ? number : null : limit,
    };

    /// <summary>What a list is asked for; people see the first of long ones.</summary>
    public Listing Listing(ParseResult parsed) => new(Filter(parsed, IsJson(parsed) ? null : MostShown));

    /// <summary>True where programs are to read the result.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetValue(Format) == "json";

    /// <summary>How results for people look.</summary>
    public Appearance Appearance(ParseResult parsed) => _appearance.Read(parsed, !Console.IsOutputRedirected);

    private static int? LimitOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateRange? Days(string? date) => date is not null && DateRange.TryParse(date, out var days) ? days : null;
}
