using Xunit;

namespace Selon.Tests.Specs;

public class StatementSpecFormatTests
{
    [Fact]
    public void Every_phenomenon_has_examples_and_counter_examples()
    {
        var files = StatementSpecFiles.All.GroupBy(spec => spec.File).ToList();
        Assert.True(files.Count >= 21, $"{files.Count} files");
        Assert.All(files, file => Assert.True(file.Count(spec => spec.Expected.Count > 0) >= 4, file.Key));
        Assert.All(files, file => Assert.True(file.Count(spec => spec.Expected.Count == 0) >= 2, file.Key));
    }

    [Fact]
    public void Every_expected_part_is_a_piece_of_its_text()
    {
        foreach (var spec in StatementSpecFiles.All)
        {
            foreach (var piece in spec.Expected.SelectMany(statement => statement.Pieces))
                Assert.True(spec.Text.Contains(piece, StringComparison.Ordinal), $"{spec}: \"{piece}\" is not in the text.");
        }
    }

    [Fact]
    public void Every_act_mode_and_parent_exists()
    {
        foreach (var spec in StatementSpecFiles.All)
        {
            foreach (var statement in spec.Expected)
            {
                Assert.True(Enum.TryParse<Selon.Statements.Act>(statement.Act, true, out _), $"{spec}: {statement.Act}");
                Assert.True(Enum.TryParse<Selon.Statements.Mode>(statement.Mode, true, out _), $"{spec}: {statement.Mode}");
                Assert.True(statement.Parent is null || statement.Parent <= spec.Expected.Count, $"{spec}: {statement.Parent}");
            }
        }
    }
}
