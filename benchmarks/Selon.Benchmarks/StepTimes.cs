using System.Buffers;
using System.Diagnostics;
using Selon.Documents;
using Selon.Syntax;

namespace Selon.Benchmarks;

/// <summary>The time of each step on one thread.</summary>
internal sealed record StepTimes(IReadOnlyList<(string Step, TimeSpan Time)> Steps)
{
    public static StepTimes Measure(Pipeline pipeline, Corpus corpus)
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var times = new long[5];
        foreach (var document in corpus.All)
        {
            var start = Stopwatch.GetTimestamp();
            _ = DocumentId.Of(document.Text.Text);
            var identified = Stopwatch.GetTimestamp();
            var tokens = pipeline.Tokenizer.Tokenize(document.Text.Text);
            var tokenized = Stopwatch.GetTimestamp();
            var analysis = new Analysis(document.Text, pipeline.Analyzer.Parse(tokens));
            var parsed = Stopwatch.GetTimestamp();
            var statements = pipeline.Finder.Find(analysis);
            var found = Stopwatch.GetTimestamp();
            Pipeline.Write(document, analysis, statements, output);
            var written = Stopwatch.GetTimestamp();
            times[0] += identified - start;
            times[1] += tokenized - identified;
            times[2] += parsed - tokenized;
            times[3] += found - parsed;
            times[4] += written - found;
        }
        string[] steps = ["hash of the text", "tokenize", "tag and parse", "statements", "JSON"];
        return new StepTimes([.. steps.Zip(times, (s, t) => (s, TimeSpan.FromSeconds((double)t / Stopwatch.Frequency)))]);
    }
}
