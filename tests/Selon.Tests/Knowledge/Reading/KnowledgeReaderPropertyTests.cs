using System.Text;
using System.Text.Json;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Tests.Specs;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Knowledge.Reading;

/// <summary>What holds for every text, written by a journalist or by a broken machine.</summary>
public sealed class KnowledgeReaderPropertyTests
{
    private const int Rounds = 300;

    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");

    private static readonly Lazy<(Analyzer Analyzer, KnowledgeReader Reader)> s_readers = new(() =>
        (Analyzer.Load(s_models), KnowledgeReader.Load(s_models, KnowledgeBase.Compile([Path.Combine(SpecFiles.Root, "knowledge")], out _))));

    private static readonly StatementFinder s_finder = new(Lexicon.French);

    private static readonly string[] s_pieces =
    [
        "Emmanuel Macron", "Macron", "le président", "la présidente de la Commission européenne", "son porte-parole", "le ministre russe des Affaires étrangères",
        "Moscou", "Paris", "l'ONU", "OTAN", "ONU (Organisation des Nations unies)", "il", "Elle", "ce dernier", "deux sources", "a déclaré", "a-t-il ajouté", "selon", "dément", "que",
        "mardi", "le 30 septembre", "hier", "2020-10", "du lundi au vendredi", "XYZQWERTY", "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÉ", "de", "des", "et", "du", "l'", "d'", "«", "»", "\"", "“", "(", ")",
        ",", ".", ":", "—", "-", "\n", "\n\n", "!", "😀", "\uD83D", "\u0301", "\u200B", "\0", "م", "漢字", "Ω", "'", "’", "ﬁ", "İ", "Jean-", "-Pierre", "M.", "Mme", "123",
    ];

    private static readonly string?[] s_published = ["2020-10-02", "2020-10", "2020", null, "", "?", "9999-12-31"];

    [Fact]
    public void What_is_found_lies_in_the_text_and_points_at_what_is_there()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var text = RandomText(seed, 1 + (seed % 60));
            AssertSound(text, Read(text, s_published[seed % s_published.Length]));
        }
    }

    [Fact]
    public void Random_characters_do_no_harm()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var i = random.Next(200); i > 0; i--)
                text.Append(random.Next(4) switch { 0 => (char)random.Next(0x20, 0x180), 1 => (char)random.Next('A', 'Z' + 1), 2 => ' ', _ => (char)random.Next(0x10000) });
            AssertSound(text.ToString(), Read(text.ToString(), null));
        }
    }

    [Fact]
    public void Many_threads_read_what_one_reads_and_the_same_each_time()
    {
        var texts = Enumerable.Range(0, 60).Select(seed => RandomText(seed, 40)).ToArray();

        var alone = texts.Select(text => Describe(Read(text, "2020-10-02"))).ToArray();
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => Describe(Read(text, "2020-10-02"))).ToArray();

        Assert.Equal(alone, together);
    }

    // Names that never end, quotation marks that never close, one name over and over.
    [Theory]
    [InlineData("Anna ")]
    [InlineData("ABC DEF ")]
    [InlineData("« Le président a dit ")]
    [InlineData("Emmanuel Macron a dit mardi qu'il viendrait. ")]
    [InlineData("le ministre du président du ministre de ")]
    [InlineData("ONU")]
    public void A_long_text_is_read_to_its_end(string piece)
    {
        var text = Repeat(piece, 100_000);

        AssertSound(text, Read(text, "2020-10-02"));
    }

    private static void AssertSound(string text, AttributedReading reading)
    {
        var entities = reading.Entities;
        Assert.Equal(entities.Entities.Count, entities.Entities.Select(entity => entity.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (var mention in entities.Mentions)
        {
            AssertIn(text, mention.Span);
            Assert.InRange(mention.Entity, 0, entities.Entities.Count - 1);
            Assert.InRange(mention.Confidence, 0, 1);
        }
        foreach (var description in entities.Descriptions)
            AssertIn(text, description.Span);
        foreach (var time in entities.Times)
            AssertIn(text, time.Span);
        Assert.True(entities.Mentions.Zip(entities.Mentions.Skip(1)).All(pair => pair.First.Span.Start <= pair.Second.Span.Start), text);
        foreach (var source in reading.Statements.SelectMany(statement => statement.Sources))
        {
            AssertIn(text, source.Span);
            if (source.RefersTo is { } name)
                AssertIn(text, name);
            Assert.InRange(source.Entity ?? 0, 0, Math.Max(0, entities.Entities.Count - 1));
            Assert.InRange(source.Affiliation ?? 0, 0, Math.Max(0, entities.Entities.Count - 1));
        }
    }

    private static void AssertIn(string text, TextSpan span) =>
        Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{span} in {text.Length}: {text}");

    private static AttributedReading Read(string text, string? published)
    {
        var (analyzer, reader) = s_readers.Value;
        var analysis = analyzer.Analyze(text);
        return s_finder.Find(analysis, reader.Read(analysis, published));
    }

    private static string Describe(AttributedReading reading) => JsonSerializer.Serialize(new
    {
        Entities = reading.Entities.Entities.Select(entity => $"{entity.Id} {entity.Kind} {entity.FrenchName}"),
        Mentions = reading.Entities.Mentions.Select(mention => mention.ToString()),
        Times = reading.Entities.Times.Select(time => time.ToString()),
        Sources = reading.Statements.SelectMany(statement => statement.Sources).Select(source => source.ToString()),
    });

    private static string RandomText(int seed, int pieces)
    {
        var random = new Random(seed);
        return string.Join(random.Next(8) == 0 ? "" : " ", Enumerable.Range(0, pieces).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
