using System.CommandLine;
using Selon.Cli.Running;
using Selon.Documents;
using Selon.Documents.Dates;

namespace Selon.Cli.Commands;

/// <summary>The argument and the options that all commands which read documents share.</summary>
internal sealed class InputArguments
{
    public Argument<string[]> Inputs { get; } = new("FILE|FOLDER|-")
    {
        Description = "Text files, JSON lines, folders of them, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string> Date { get; } = new("--date", "-d")
    {
        Description = "Date of publication of all documents: 2020, 2020-10 or 2020-10-30",
        HelpName = "DATE",
    };

    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many threads work; the output is the same for any number",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public Option<string> Output { get; } = new("--output", "-o")
    {
        Description = "Write to this file, which appears when it is whole",
        HelpName = "FILE",
    };

    private readonly AppearanceArguments _appearance = new();

    /// <summary>Adds them to a command, with their checks.</summary>
    public void AddTo(Command command, Option<string> format)
    {
        AddInputsTo(command);
        command.Add(format);
        command.Add(Output);
        _appearance.AddTo(command);
    }

    /// <summary>Adds what says what is read, and by how many threads.</summary>
    public void AddInputsTo(Command command)
    {
        command.Add(Inputs);
        command.Add(Date);
        command.Add(Jobs);
        // Without this a misspelt option would be taken for a file.
        Inputs.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
                result.AddError($"{token.Value} is no option of {command.Name}; a file of that name is written ./{token.Value}");
        });
        Check(Date, value => PublicationDate.Parse(value) is not null, "is no date; write 2020, 2020-10 or 2020-10-30");
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var jobs) || jobs is < 1 or > 256))
                result.AddError($"--jobs: {result.Tokens[0].Value} is no number from 1 to 256");
        });
    }

    /// <summary>Makes the values of an option be checked, with a message that says what was expected.</summary>
    public static void Check(Option<string> option, Func<string, bool> isRight, string problem) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && !isRight(result.Tokens[0].Value))
            result.AddError($"{option.Name}: {result.Tokens[0].Value} {problem}");
    });

    /// <summary>Reads the values into a plan for a run.</summary>
    public RunPlan Plan(ParseResult parsed, string format, bool explains)
    {
        var file = parsed.GetValue(Output);
        return new RunPlan
        {
            Inputs = InputsOf(parsed),
            Documents = OptionsOf(parsed),
            Format = format,
            Appearance = _appearance.Read(parsed, file is null && !Console.IsOutputRedirected, explains),
            Jobs = parsed.GetValue(Jobs),
            OutputFile = file,
        };
    }

    /// <summary>The inputs; standard input where there are none.</summary>
    public IReadOnlyList<string> InputsOf(ParseResult parsed) => parsed.GetValue(Inputs) is { Length: > 0 } inputs ? inputs : [DocumentReader.StandardInput];

    /// <summary>How documents are read.</summary>
    public DocumentOptions OptionsOf(ParseResult parsed) =>
        DocumentOptions.Default with { Published = parsed.GetValue(Date) is { } date ? PublicationDate.Parse(date) : null };

    /// <summary>True where nothing was given and nothing is piped in: the user wants help.</summary>
    public bool IsEmpty(ParseResult parsed) => parsed.GetValue(Inputs) is not { Length: > 0 } && !Console.IsInputRedirected;
}
