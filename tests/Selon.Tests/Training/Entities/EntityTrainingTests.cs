using Selon.Knowledge.Recognition;
using Selon.Tests.Knowledge.Recognition;
using Selon.Training.Entities;
using Xunit;

namespace Selon.Tests.Training.Entities;

public sealed class EntityTrainingTests
{
    [Fact]
    public void The_same_texts_and_seed_give_the_same_file_and_a_file_gives_back_its_model()
    {
        var first = Write(SmallModel.Train());
        Assert.Equal(first, Write(SmallModel.Train()));
        Assert.Equal(first, Write(RecognitionModelFormat.Read(first, "test")));
    }

    [Fact]
    public void The_names_that_were_trained_on_are_found()
    {
        var recognizer = new EntityRecognizer(SmallModel.Train());
        foreach (var text in SmallModel.Texts)
        {
            var found = recognizer.Recognize(SmallModel.Analyze(text.Text)).Select(e => new AnnotatedName(e.Span, e.Type));
            Assert.Equal(text.Names.Order(SmallModel.ByText), found.Order(SmallModel.ByText));
        }
    }

    [Fact]
    public void A_damaged_file_is_refused_by_name()
    {
        var file = Write(SmallModel.Train());
        file[file.Length / 2] ^= 1;
        var error = Assert.Throws<InvalidDataException>(() => RecognitionModelFormat.Read(file, "some.bin"));
        Assert.Contains("some.bin is damaged", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SELONSY1 and more")]
    public void A_file_of_another_kind_is_refused_by_name(string content)
    {
        var error = Assert.Throws<InvalidDataException>(() => RecognitionModelFormat.Read([.. content.Select(c => (byte)c)], "some.bin"));
        Assert.Contains("some.bin is not a model of names", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.ThrowsAny<IOException>(() => EntityRecognizer.Load("/nowhere"));
        Assert.Contains("entities.bin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_part_of_a_text_follows_from_its_id()
    {
        Assert.Equal(2166136261u % 5, (uint)new NamedText("", "", []).Part);
        Assert.Equal(0xE40C292Cu % 5, (uint)new NamedText("a", "", []).Part);
    }

    private static byte[] Write(RecognitionModel model)
    {
        using var stream = new MemoryStream();
        RecognitionModelFormat.Write(model, stream);
        return stream.ToArray();
    }
}
