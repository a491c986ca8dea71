using Selon.Cli.Commands;
using Selon.Tests.Knowledge;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class KnowledgeCommandTests
{
    [Fact]
    public void Sound_facts_are_compiled()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "out.bin");
        var (output, errors) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, KnowledgeCompileCommand.Run([TestedKnowledge.SmallFolder], file, output, errors));
        Assert.Equal("", errors.ToString());
        Assert.StartsWith($"{file}: ", output.ToString(), StringComparison.Ordinal);
        Assert.NotNull(Selon.Knowledge.KnowledgeBase.Load(file).Find("AZE"));
    }

    [Fact]
    public void Problems_are_named_by_file_and_line_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("mine/roles.tsv", "key\tforms_fr\tforms_en\tsector\toffice\tkind\njester\tbouffon\tjester/jesters\tCVL\t-\tperson\n");
        var file = Path.Combine(folder.Path, "out.bin");
        var errors = new StringWriter();
        Assert.Equal(1, KnowledgeCompileCommand.Run([TestedKnowledge.SmallFolder, Path.GetDirectoryName(bad)!], file, TextWriter.Null, errors));
        Assert.StartsWith($"{bad}:2: \"bouffon\" must be four forms", errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_missing_folder_is_said() =>
        Assert.Equal(1, KnowledgeCompileCommand.Run(["/nowhere"], "/nowhere/out.bin", TextWriter.Null, TextWriter.Null));
}
