using System.Globalization;
using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Cli.Output;
using Selon.Cli.Rendering;
using Selon.Cli.Running;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class BatchTests
{
    // One statement for each text: all of it. A text "boom" is a mistake of the engine.
    private static readonly Engine s_engine = new(
        text => text.Text == "boom" ? throw new InvalidOperationException("boom") : new Analysis(text, [new Sentence(new TextSpan(0, text.Length), [], [])]),
        (analysis, _) => new AttributedReading(Places(analysis.Text), [new Statement
        {
            Id = "s1", Content = [new TextSpan(0, analysis.Text.Length)], Act = Act.Assert, Mode = Mode.Indirect, Rule = "all", Confidence = 1,
        }]));

    // A text "carte" is a place with coordinates.
    private static EntityReading Places(SourceText text)
    {
        var lancy = ActorKnowledge.Base.Find("lancy")!;
        return text.Text != "carte" ? EntityReading.Empty : new EntityReading(
            [new TextEntity(lancy.Id, lancy.Kind) { Name = lancy.EnglishName, FrenchName = lancy.FrenchName, Known = lancy }],
            [new Mention(new TextSpan(0, text.Length), 0, MentionForm.Name, 0, 0, "name", 1)], []);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("text")]
    [InlineData("conllu")]
    [InlineData("geojson")]
    public void The_output_is_the_same_byte_for_byte_whatever_the_number_of_jobs(string format)
    {
        var input = string.Concat(Enumerable.Range(0, 300).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Texte {new string('a', i * 37 % 200)}\"}}\n{(i % 50 == 7 ? "{bad\n" : "")}"));
        var one = Run(input, format, 1);
        Assert.Equal(one, Run(input, format, 2));
        Assert.Equal(one, Run(input, format, 8));
        Assert.Equal(6, one.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(6, one.Failures);
    }

    [Fact]
    public void One_plain_text_is_one_object() =>
        Assert.Equal(JsonValueKind.Object, JsonElement.Parse(Run("Le maire parle.", "json", 2).Output).ValueKind);

    [Theory]
    [InlineData("{\"text\":\"un\"}", 1)]
    [InlineData("{\"text\":\"un\"}\n{\"text\":\"deux\"}", 2)]
    [InlineData("{\"bad\":\"un\"}", 0)]
    public void Json_lines_are_an_array_however_many_there_are(string input, int count) =>
        Assert.Equal(count, JsonElement.Parse(Run(input, "json", 2).Output).GetArrayLength());

    [Theory]
    [InlineData("Le maire parle.", 0)]
    [InlineData("carte", 1)]
    [InlineData("{\"text\":\"rien\"}\n{\"text\":\"carte\"}\n{\"text\":\"rien\"}\n{\"text\":\"carte\"}", 2)]
    [InlineData("{\"bad\":\"un\"}", 0)]
    [InlineData("boom", 0)]
    public void All_places_are_one_collection(string input, int features) =>
        Assert.Equal(features, JsonElement.Parse(Run(input, "geojson", 2).Output).GetProperty("features").GetArrayLength());

    [Fact]
    public void Every_json_line_stands_alone()
    {
        var lines = Run("{\"text\":\"un\"}\n{\"text\":\"deux\"}", "jsonl", 2).Output.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("deux", JsonElement.Parse(lines[1]).GetProperty("document").GetProperty("text").GetString());
    }

    [Fact]
    public void A_mistake_of_the_engine_in_one_document_is_reported_and_the_rest_goes_on()
    {
        var run = Run("{\"text\":\"un\"}\n{\"id\":\"b\",\"text\":\"boom\"}\n{\"text\":\"trois\"}", "jsonl", 2);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("selon: b: internal error", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.Failures);
    }

    [Fact]
    public void A_warning_is_told_and_the_document_is_written()
    {
        var run = Run("{\"text\":\"un\",\"published\":\"hier\"}", "jsonl", 1);
        Assert.StartsWith("selon: warning: -:1:", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, run.Failures);
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void A_cancelled_run_leaves_whole_documents_and_a_whole_array()
    {
        using var stop = new CancellationTokenSource();
        var documents = Enumerable.Range(0, int.MaxValue).Select(i =>
        {
            if (i == 30)
                stop.Cancel();
            return DocumentResult.Of(new Document($"sha256:{i}", $"{i}", new SourceText("un")));
        });
        var output = new MemoryStream();
        var batch = Make("json", output, TextWriter.Null);
        batch.Run(documents, isCollection: true, 2, stop.Token);
        var array = JsonElement.Parse(output.ToArray());
        Assert.Equal(batch.Written, array.GetArrayLength());
        Assert.Equal(Enumerable.Range(0, batch.Written).Select(i => i.ToString(CultureInfo.InvariantCulture)),
            array.EnumerateArray().Select(d => d.GetProperty("document").GetProperty("source").GetString()));
    }

    [Fact]
    public void A_closed_pipe_ends_the_run() =>
        Assert.Throws<ClosedPipeException>(() => Make("jsonl", new ClosedPipe(), TextWriter.Null)
            .Run(Enumerable.Repeat(DocumentResult.Of(new Document("sha256:0", "a", new SourceText("un"))), 1_000_000), isCollection: true, 2, CancellationToken.None));

    [Fact]
    public void Progress_says_rate_share_and_time_left()
    {
        Assert.Equal("1,200 documents · 400/s · 25 % · 0:09 left", Progress.Line(1200, 1_000_000, 4_000_000, TimeSpan.FromSeconds(3)));
        Assert.Equal("12 documents · 4/s", Progress.Line(12, 1000, 0, TimeSpan.FromSeconds(3)));
    }

    private static (string Output, string Errors, int Failures) Run(string input, string format, int jobs)
    {
        var output = new MemoryStream();
        var errors = new StringWriter { NewLine = "\n" };
        var batch = Make(format, output, errors);
        var documents = new DocumentReader(DocumentOptions.Default).Read(["-"], () => new MemoryStream(Encoding.UTF8.GetBytes(input)));
        batch.Run(documents, isCollection: false, jobs, CancellationToken.None);
        return (Encoding.UTF8.GetString(output.ToArray()), errors.ToString(), batch.Failures);
    }

    private static Batch Make(string format, Stream output, TextWriter errors)
    {
        OutputFormat made = format switch
        {
            "json" => new JsonFormat(isLines: false),
            "jsonl" => new JsonFormat(isLines: true),
            "conllu" => new ConlluFormat(),
            "geojson" => new GeoJsonFormat(),
            _ => new TextFormat(new Appearance(Labels.For("fr"))),
        };
        return new Batch(Task.FromResult(s_engine), made, output, errors, new Progress(TextWriter.Null, isShown: false, 0));
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new ClosedPipeException();
    }
}
