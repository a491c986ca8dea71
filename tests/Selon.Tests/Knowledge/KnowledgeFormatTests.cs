using Selon.Knowledge;
using Xunit;

namespace Selon.Tests.Knowledge;

public sealed class KnowledgeFormatTests
{
    [Fact]
    public void What_is_saved_and_loaded_gives_the_same_answers()
    {
        var compiled = TestedKnowledge.Shipped;
        var loaded = Load(Bytes(compiled));
        Assert.Equal((compiled.Count, compiled.RoleCount), (loaded.Count, loaded.RoleCount));
        for (var i = 0; i < compiled.Count; i++)
        {
            Assert.Equal(Describe(compiled, compiled[i]), Describe(loaded, loaded[i]));
            Assert.Equal(compiled.Names.Find(compiled[i].FrenchName).ToArray(), loaded.Names.Find(compiled[i].FrenchName).ToArray());
        }
    }

    [Fact]
    public void The_same_facts_make_the_same_bytes() =>
        Assert.Equal(Bytes(TestedKnowledge.Small), Bytes(KnowledgeBase.Compile([TestedKnowledge.SmallFolder], out _)));

    [Fact]
    public void A_damaged_file_is_said_to_be_damaged()
    {
        var bytes = Bytes(TestedKnowledge.Small);
        var random = new Random(20201030);
        for (var round = 0; round < 300; round++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[random.Next(16, bytes.Length)] ^= (byte)(1 << random.Next(8));
            Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => Load(damaged)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_cut_short_or_too_long_is_damaged()
    {
        var bytes = Bytes(TestedKnowledge.Small);
        for (var length = 16; length < bytes.Length; length += 37)
            Assert.Throws<InvalidDataException>(() => Load(bytes[..length]));
        Assert.Throws<InvalidDataException>(() => Load([.. bytes, 0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("SLN")]
    [InlineData("no compiled base of knowledge at all")]
    public void Another_file_is_no_base(string text) =>
        Assert.Equal("this is not a compiled base of knowledge", Assert.Throws<InvalidDataException>(() => Load(System.Text.Encoding.UTF8.GetBytes(text))).Message);

    [Fact]
    public void Another_version_is_named()
    {
        var bytes = Bytes(TestedKnowledge.Small);
        bytes[4] = 99;
        Assert.Contains("version 99", Assert.Throws<InvalidDataException>(() => Load(bytes)).Message, StringComparison.Ordinal);
    }

    private static string Describe(KnowledgeBase knowledge, Entity entity) => string.Join('\n',
    [
        entity.ToString(), .. entity.FrenchNames, .. entity.EnglishNames, .. entity.FrenchAdjectives,
        .. knowledge.HoldingsBy(entity).Concat(knowledge.HoldingsOf(entity)).Select(h => $"{h.Of.Key} {h.Office} {h.Title} {h.Person.Key} {h.From} {h.Until} {h.IsActing} {h.Evidence}"),
        .. knowledge.MembershipsOf(entity).Select(m => $"{m.Organisation.Key} {m.Member.Key} {m.Role} {m.From} {m.Until}"),
        .. knowledge.DisputesOf(entity).Select(d => $"{d.HeldBy?.Key} {d.ClaimedBy?.Key} {d.From} {d.Until}"),
    ]);

    private static byte[] Bytes(KnowledgeBase knowledge)
    {
        using var stream = new MemoryStream();
        knowledge.Save(stream);
        return stream.ToArray();
    }

    private static KnowledgeBase Load(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "knowledge.bin");
        File.WriteAllBytes(file, bytes);
        return KnowledgeBase.Load(file);
    }
}
