using System.CommandLine;
using System.Text.Json;
using Selon.Cli.Commands;
using Selon.Cli.Running;
using Selon.Statements;
using Selon.Training.Commands;
using Xunit;

namespace Selon.Tests.Conventions;

public sealed class ReferenceDocumentsTests
{
    [Fact]
    public void Every_command_and_option_is_in_the_reference()
    {
        var reference = Repository.Read("docs/reference/cli.md");
        foreach (var (path, command) in Commands(CommandLine.Create(), "selon"))
        {
            Assert.Contains($"## `{path}`", reference, StringComparison.Ordinal);
            var start = reference.IndexOf($"## `{path}`", StringComparison.Ordinal);
            var end = reference.IndexOf("\n## ", start, StringComparison.Ordinal);
            var section = reference[start..(end < 0 ? reference.Length : end)];
            foreach (var option in command.Options)
                Assert.Contains($"`{option.Name}", section, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_command_and_option_of_training_is_in_the_reference()
    {
        var sections = Repository.Read("docs/reference/models.md").Split("\n## ");
        foreach (var command in TrainingCommands())
        {
            var section = Assert.Single(sections, text => text.StartsWith($"`selon-train {command.Name}`", StringComparison.Ordinal));
            Assert.All(command.Options, option => Assert.Contains($"`{option.Name}`", section, StringComparison.Ordinal));
            Assert.All(command.Arguments, argument => Assert.Contains($"`{argument.Name}`", section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_option_and_command_has_a_description()
    {
        foreach (var (_, command) in Commands(CommandLine.Create(), "selon"))
        {
            Assert.False(string.IsNullOrEmpty(command.Description));
            Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrEmpty(argument.Description), argument.Name));
            Assert.All(command.Options, option => Assert.False(string.IsNullOrEmpty(option.Description), option.Name));
        }
    }

    [Fact]
    public void Every_exit_code_is_in_the_reference()
    {
        var reference = Repository.Read("docs/reference/cli.md");
        foreach (var field in typeof(ExitCode).GetFields())
            Assert.Contains($"| {field.GetRawConstantValue()} |", reference, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_of_the_json_is_in_the_reference()
    {
        var reference = Repository.Read("docs/reference/json.md");
        var json = JsonElement.Parse(Repository.Read("tests/Selon.Tests/Cli/Snapshots/statements.json"));
        Assert.All(Names(json).Distinct(), name => Assert.Contains($"`{name}`", reference, StringComparison.Ordinal));
        Assert.All(Enum.GetNames<Act>(), act => Assert.Contains($"`{act.ToLowerInvariant()}`", reference, StringComparison.Ordinal));
        Assert.All(Enum.GetNames<Mode>(), mode => Assert.Contains($"`{mode.ToLowerInvariant()}`", reference, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("statements")]
    [InlineData("search")]
    [InlineData("events")]
    [InlineData("timeline")]
    [InlineData("corrections")]
    public void Every_field_of_a_dossier_is_in_the_reference(string snapshot)
    {
        var reference = Repository.Read("docs/reference/dossier-json.md");
        var json = JsonElement.Parse(Repository.Read($"tests/Selon.Tests/Cli/Dossiers/Snapshots/{snapshot}.json"));
        Assert.All(Names(json).Distinct(), name => Assert.Contains($"`{name}`", reference, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Path, Command Command)> Commands(Command parent, string path) =>
        parent.Subcommands.SelectMany(c => Commands(c, $"{path} {c.Name}").Prepend(($"{path} {c.Name}", c)));

    private static Command[] TrainingCommands() =>
    [
        AllCommand.Create(), TokenizerCommand.Create(), SyntaxCommand.Create(), EvaluateCommand.Create(), StatementsCommand.Create(),
        EntitiesCommand.Create(),
    ];

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
