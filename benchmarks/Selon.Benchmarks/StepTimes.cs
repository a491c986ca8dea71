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
        var times = new long[7];
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
            var entities = pipeline.Reader.Read(analysis, document.Published);
            var known = Stopwatch.GetTimestamp();
            var attributed = pipeline.Finder.Resolve(analysis, entities, statements);
            var resolved = Stopwatch.GetTimestamp();
            Pipeline.Write(document, analysis, attributed, output);
            var written = Stopwatch.GetTimestamp();
            times[0] += identified - start;
            times[1] += tokenized - identified;
            times[2] += parsed - tokenized;
            times[3] += found - parsed;
            times[4] += known - found;
            times[5] += resolved - known;
            times[6] += written - resolved;
        }
        string[] steps = ["hash of the text", "tokenize", "tag and parse", "statements", "entities and times", "sources resolved", "JSON"];
        return new StepTimes([.. steps.Zip(times, (s, t) => (s, TimeSpan.FromSeconds((double)t / Stopwatch.Frequency)))]);
    }
}
