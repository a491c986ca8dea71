using Selon.Knowledge;
using Xunit;

namespace Selon.Tests.Knowledge;

/// <summary>What is wrong in facts is said with its file and line, and never throws.</summary>
public sealed class FactChecksTests
{
    private const string Holders = "of\toffice\ttitle\tperson\tfrom\tuntil\tacting\n";

    [Theory]
    [InlineData("office-holders/mine.tsv", Holders + "AZE\thead-of-state\tpresident\tnikol-pashinyan\t2010\t2012\t-", "nikol-pashinyan and ilham-aliyev")]
    [InlineData("office-holders/mine.tsv", Holders + "AZE\tforeign-minister\tminister\tnobody\t2010\t2012\t-", "nothing has the key \"nobody\"")]
    [InlineData("office-holders/mine.tsv", Holders + "AZE\tforeign-minister\tminister\tilham-aliyev\t2012\t2010\t-", "ends (2010) before it begins (2012)")]
    [InlineData("office-holders/mine.tsv", Holders + "AZE\tforeign-minister\tminister\tilham-aliyev\tyesterday\t-\t-", "\"yesterday\" is not a date")]
    [InlineData("office-holders/mine.tsv", Holders + "AZE\tjester\tminister\tilham-aliyev\t-\t-\t-", "\"jester\" is not an office")]
    [InlineData("office-holders/mine.tsv", Holders + "AZE\thead-of-state", "2 fields, but the first line names 7 columns")]
    [InlineData("memberships.tsv", "organisation\tmember\trole\tfrom\tuntil\nosce\tXXX\tmember\t-\t-", "nothing has the key \"XXX\"")]
    [InlineData("memberships.tsv", "organisation\tmember\trole\nosce\tAZE\tmember", "the first line must name the columns")]
    [InlineData("people.tsv", "key\twikidata\tgender\tcountry\tnames_fr\tnames_en\nilham-aliyev\t-\tm\tAZE\tIlham Aliev\t-", "the key \"ilham-aliyev\" is there twice")]
    public void A_wrong_line_is_named_and_left_out(string file, string text, string message)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(file, text + "\n");
        var knowledge = KnowledgeBase.Compile([TestedKnowledge.SmallFolder, folder.Path], out var problems);
        Assert.Contains(problems, p => p.File == path && p.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal("ilham-aliyev", knowledge.Find("ilham-aliyev")!.Key);
    }

    [Fact]
    public void Facts_of_ones_own_add_to_the_others_and_are_named_by_their_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("people.tsv", "key\twikidata\tgender\tcountry\tnames_fr\tnames_en\nlevon-ter-petrossian\t-\tm\tARM\tLevon Ter-Petrossian\tLevon Ter-Petrosyan\n");
        var knowledge = KnowledgeBase.Compile([TestedKnowledge.SmallFolder, folder.Path], out var problems);
        Assert.Empty(problems);
        Assert.Equal($"{path}:2", knowledge.Find("levon-ter-petrossian")!.Evidence);
        Assert.StartsWith("knowledge/people.tsv:", knowledge.Find("ilham-aliyev")!.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_make_the_compiler_throw()
    {
        var random = new Random(20201004);
        string[] pieces = ["key", "\t", "-", "\n", "AZE", " | ", "/", "names_fr", "#", "é", "\0", "\uFFFD", "2020-13", "osce", ":", "999999999999", "\r", "organisation\tmember\trole\tfrom\tuntil\n"];
        for (var round = 0; round < 200; round++)
        {
            using var folder = new TemporaryFolder();
            foreach (var name in (string[])["memberships", "places", "peoples", "roles", "states"])
                folder.Write(name + ".tsv", string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)])));
            KnowledgeBase.Compile([TestedKnowledge.SmallFolder, folder.Path], out _);
        }
    }
}
