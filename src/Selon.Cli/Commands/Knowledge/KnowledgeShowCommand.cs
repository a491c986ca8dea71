using System.CommandLine;
using System.Text;
using Selon.Cli.Formats;
using Selon.Cli.Output;
using Selon.Cli.Rendering;
using Selon.Cli.Running;
using Selon.Knowledge;
using Selon.Knowledge.Search;

namespace Selon.Cli.Commands;

/// <summary><c>selon knowledge show</c>: what the base knows of a phrase.</summary>
internal static class KnowledgeShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var phrase = new Argument<string[]>("PHRASE")
        {
            Description = "A name, an acronym, a seat, a demonym, a description of an office, a key or an id",
            Arity = ArgumentArity.OneOrMore,
        };
        var at = new Option<string>("--at", "-a")
        {
            Description = "The day, month or year that is meant: 2020-10-30, 2020-10 or 2020",
            HelpName = "DATE",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "text for people, json for programs",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        var appearance = new AppearanceArguments();
        var command = new Command("show", "Show what Selon knows of a phrase, and why") { phrase, at, format };
        appearance.AddTo(command);
        // Without this a misspelt option would be taken for a word.
        phrase.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"{token.Value} is no option of show");
        });
        InputArguments.Check(at, value => DateRange.TryParse(value, out _), "is no date; write 2020, 2020-10 or 2020-10-30");
        InputArguments.Check(format, value => value is "text" or "json", "is not one of text, json");
        command.SetAction(parsed => Run(
            string.Join(' ', parsed.GetValue(phrase)!), parsed.GetValue(at), parsed.GetValue(format) == "json",
            appearance.Read(parsed, !Console.IsOutputRedirected)));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon knowledge show \"le président azerbaïdjanais\" --at 2020-10", "who that is, and on what evidence"),
        ("selon knowledge show Stepanakert", "a place, with who holds and who claims it"),
        ("selon knowledge show OTAN --format json", "for programs"),
    ];

    private static int Run(string phrase, string? date, bool isJson, Appearance appearance)
    {
        DateRange? at = date is not null && DateRange.TryParse(date, out var range) ? range : null;
        try
        {
            var knowledge = KnowledgeLoader.Load();
            var result = new KnowledgeSearch(knowledge).Find(phrase, PhraseReader.Read(knowledge, phrase, date), at);
            if (isJson)
                Write(KnowledgeJson.Of(knowledge, result, date));
            else if (result.IsEmpty)
                Console.Error.Write(KnowledgeReport.NothingFound(result, appearance.Labels));
            else
                Write(Encoding.UTF8.GetBytes(new KnowledgeReport(knowledge, result, appearance).ToString()));
            return result.IsEmpty ? ExitCode.Failure : ExitCode.Success;
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine($"selon: {e.Message}");
            return ExitCode.Failure;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.Success;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"selon: standard output could not be written: {e.Message}");
            return ExitCode.Failure;
        }
    }

    private static void Write(ReadOnlySpan<byte> bytes)
    {
        using var output = StandardOutput.Open();
        output.Write(bytes);
    }
}
