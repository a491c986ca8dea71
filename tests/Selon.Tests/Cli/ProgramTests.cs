using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Selon.Tests.Cli;

/// <summary>The program as the shell sees it. What needs the trained models is skipped where they are not there.</summary>
public sealed class ProgramTests
{
    private const string Article = "30 septembre 2020 – Le ministre a déclaré que le pont serait rouvert lundi.\n";

    private static readonly string s_models = Path.Combine(Conventions.Repository.Root, "models");

    [Fact]
    public void The_version_and_the_help_are_shown()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+", Run(["--version"]).Output);
        Assert.Contains("Examples:", Run(["read", "--help"]).Output, StringComparison.Ordinal);
        Assert.Contains("selon parse", Run(["--help"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format: xml is not one of text, json, jsonl, geojson, plover, conllu", "read", "--format", "xml")]
    [InlineData("--date: hier is no date; write 2020, 2020-10 or 2020-10-30", "read", "--date", "hier")]
    [InlineData("--jobs: 0 is no number from 1 to 256", "read", "--jobs", "0")]
    [InlineData("--nonsense is no option of read", "read", "--nonsense")]
    [InlineData("Try: selon parse --help", "parse", "-x")]
    public void A_wrong_command_line_says_what_is_wrong_and_ends_with_2(string message, params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Missing_models_are_said_once()
    {
        var run = Run(["read", "-"], Article, models: "/nowhere");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("selon: the models in /nowhere/fr cannot be read: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Standard_input_is_read_where_no_file_is_given()
    {
        NeedModels();
        var run = Run(["read", "--format", "json"], Article);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var document = JsonElement.Parse(run.Output).GetProperty("document");
        Assert.Equal(("-", "2020-09-30", Article), (document.GetProperty("source").GetString(), document.GetProperty("published").GetString(), document.GetProperty("text").GetString()));
    }

    [Fact]
    public void One_bad_input_is_reported_and_the_rest_is_read()
    {
        NeedModels();
        var run = Run(["read", "/nowhere/a.txt", "-", "--format", "jsonl"], Article);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("selon: /nowhere/a.txt: no such file or folder.", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void An_output_file_appears_whole_and_nothing_else_is_left()
    {
        NeedModels();
        var folder = Directory.CreateTempSubdirectory("selon tests ").FullName;
        try
        {
            var file = Path.Combine(folder, "out.conllu");
            var run = Run(["parse", "-", "--output", file], Article);
            Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
            Assert.Equal(Run(["parse", "-"], Article).Output, File.ReadAllText(file));
            Assert.Equal([file], Directory.GetFileSystemEntries(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error()
    {
        NeedModels();
        var run = Run(["read", "-", "--output", "/nowhere/out.txt"], Article);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("selon: /nowhere/out.txt could not be written: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_input_is_an_empty_result()
    {
        NeedModels();
        var run = Run(["read", "-", "--format", "jsonl"], "");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(0, JsonElement.Parse(run.Output).GetProperty("statements").GetArrayLength());
    }

    private static void NeedModels() =>
        Assert.SkipUnless(File.Exists(Path.Combine(s_models, "fr", "syntax.bin")), "The trained models are not there.");

    private static (int ExitCode, string Output, string Errors) Run(string[] arguments, string input = "", string? models = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "selon.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SELON_MODELS"] = models ?? s_models;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading.
        }
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
