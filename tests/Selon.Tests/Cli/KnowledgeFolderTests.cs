using Selon.Cli.Running;
using Selon.Tests.Knowledge;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class KnowledgeFolderTests
{
    private const string Person = "key\twikidata\tgender\tcountry\tnames_fr\tnames_en\nlevon-ter-petrossian\t-\tm\tARM\tLevon Ter-Petrossian\tLevon Ter-Petrosyan\n";

    [Fact]
    public void What_the_environment_names_is_used_alone()
    {
        var source = KnowledgeFolder.Find(AppContext.BaseDirectory, name => name == KnowledgeFolder.Variable ? TestedKnowledge.SmallFolder : null)!;
        Assert.Equal((null, TestedKnowledge.SmallFolder, null), (source.CompiledFile, Assert.Single(source.Folders), source.UserFolder));
        Assert.Equal("/nowhere/knowledge.bin", KnowledgeFolder.Find("/", _ => "/nowhere/knowledge.bin")!.CompiledFile);
    }

    [Fact]
    public void The_folder_above_the_program_is_found_and_what_is_compiled_beside_it_comes_first()
    {
        using var folder = new TemporaryFolder();
        folder.Write("knowledge/states.tsv", "");
        var program = Path.Combine(folder.Path, ".build", "selon");
        Directory.CreateDirectory(program);
        Assert.Equal((null, Path.Combine(folder.Path, "knowledge")), (KnowledgeFolder.Find(program, _ => null)!.CompiledFile, KnowledgeFolder.Find(program, _ => null)!.Folders.Single()));
        var file = folder.Write(".build/selon/knowledge.bin", "");
        Assert.Equal(file, KnowledgeFolder.Find(program, _ => null)!.CompiledFile);
    }

    [Fact]
    public void A_missing_or_damaged_base_says_what_to_do()
    {
        Assert.Contains(KnowledgeFolder.Variable, Assert.Throws<InvalidOperationException>(() => KnowledgeLoader.Load(null, TextWriter.Null)).Message, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        foreach (var file in (string[])["/nowhere/knowledge.bin", folder.Write("knowledge.bin", "nonsense")])
        {
            var message = Assert.Throws<InvalidOperationException>(() => KnowledgeLoader.Load(new KnowledgeSource(file, []), TextWriter.Null)).Message;
            Assert.StartsWith($"the base of knowledge in {file} cannot be read: ", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Facts_of_ones_own_are_compiled_once_and_again_when_they_change()
    {
        using var folder = new TemporaryFolder();
        var user = Path.Combine(folder.Path, "selon", "knowledge");
        var file = folder.Write("selon/knowledge/people.tsv", Person);
        var source = new KnowledgeSource(null, [TestedKnowledge.SmallFolder, user], user);
        Assert.NotNull(KnowledgeLoader.Load(source, TextWriter.Null).Find("levon-ter-petrossian"));
        var kept = Assert.Single(Kept());
        Assert.NotNull(KnowledgeLoader.Load(source, TextWriter.Null).Find("levon-ter-petrossian"));
        Assert.Equal(kept, Assert.Single(Kept()));
        File.WriteAllText(file, Person.Replace("levon", "l", StringComparison.Ordinal));
        Assert.NotNull(KnowledgeLoader.Load(source, TextWriter.Null).Find("l-ter-petrossian"));
        Assert.NotEqual(kept, Assert.Single(Kept()));
        File.WriteAllText(Kept()[0], "damaged");
        Assert.NotNull(KnowledgeLoader.Load(source, TextWriter.Null).Find("l-ter-petrossian"));

        string[] Kept() => Directory.GetFiles(Path.Combine(folder.Path, "selon"), "*.bin");
    }

    [Fact]
    public void Problems_in_facts_of_ones_own_are_said_in_a_line()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mine/people.tsv", Person + "broken\nbroken\n");
        var warnings = new StringWriter();
        var user = Path.Combine(folder.Path, "mine");
        Assert.NotNull(KnowledgeLoader.Load(new KnowledgeSource(null, [TestedKnowledge.SmallFolder, user], user), warnings).Find("levon-ter-petrossian"));
        Assert.StartsWith($"selon: warning: {file}:3: 1 fields, but", warnings.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("(and 1 more; 'selon knowledge compile' shows all)\n", warnings.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/data", "/home/me", "/data/selon/knowledge")]
    [InlineData(null, "/home/me", "/home/me/.local/share/selon/knowledge")]
    [InlineData("relative", "/home/me", "/home/me/.local/share/selon/knowledge")]
    [InlineData(null, null, null)]
    public void The_users_folder_is_where_the_system_has_data(string? data, string? home, string? expected) =>
        Assert.Equal(expected, KnowledgeFolder.UserFolder(name => name == "HOME" ? home : data));
}
