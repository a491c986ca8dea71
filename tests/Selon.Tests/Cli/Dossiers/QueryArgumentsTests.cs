using System.CommandLine;
using Selon.Claims;
using Selon.Cli.Commands;
using Selon.Cli.Commands.Dossiers;
using Selon.Statements;
using Xunit;

namespace Selon.Tests.Cli.Dossiers;

public sealed class QueryArgumentsTests
{
    [Fact]
    public void Filters_are_read()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("list");
        arguments.AddWithFiltersTo(command);
        var parsed = command.Parse(["--status", "single-source", "--actor", "Anne Valdor", "--since", "2027-03", "--act", "Deny", "-n", "7", "--words", "-pont"]);
        Assert.Empty(parsed.Errors);
        var filter = arguments.Filter(parsed);
        Assert.Equal((ClaimStatus.SingleSource, "Anne Valdor", "2027-03", Act.Deny, 7, "-pont"), (filter.Status, filter.Actor, filter.Since, filter.Act, filter.Limit, filter.Words));
        Assert.Null(filter.Until);
    }

    [Fact]
    public void People_see_the_first_of_long_lists_and_programs_see_all()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("list");
        arguments.AddWithFiltersTo(command);
        Assert.Equal(51, arguments.Listing(command.Parse([])).Filter.Limit);
        Assert.Null(arguments.Listing(command.Parse(["--limit", "0"])).Filter.Limit);
        Assert.Null(arguments.Listing(command.Parse(["--format", "json"])).Filter.Limit);
        Assert.Equal(4, arguments.Listing(command.Parse(["--format", "json", "--limit", "3"])).Filter.Limit);
    }

    [Theory]
    [InlineData("statements --status true", "--status: true is no status")]
    [InlineData("statements --act shout", "--act: shout is no act")]
    [InlineData("statements --since hier", "--since: hier is no date")]
    [InlineData("statements --since 2027-03 --until 2026", "--until: 2026 lies before 2027-03")]
    [InlineData("statements --limit -3", "--limit: -3 is no number")]
    [InlineData("statements --format xml", "--format: xml is not one of text, json")]
    [InlineData("actor Anne --sinse 2027", "--sinse is no option of actor")]
    [InlineData("correct praise c1", "praise is no kind of correction")]
    [InlineData("correct set-status c1 true", "true is no status")]
    [InlineData("correct set-grade c1 7", "7 is no grade")]
    [InlineData("correct set-reliability Reuters a", "a is no letter of reliability")]
    [InlineData("correct merge-claims c1", "merge-claims also asks for the claim")]
    [InlineData("correct reject-statement s1 s2", "reject-statement asks for the statement alone")]
    [InlineData("search pont --sinse 2027", "--sinse is no option of search")]
    public void Wrong_usage_is_said(string line, string message) =>
        Assert.StartsWith(message, Assert.Single(CommandLine.Create().Parse(line).Errors).Message, StringComparison.Ordinal);
}
