using System.Buffers;
using System.Diagnostics;

namespace Selon.Benchmarks;

/// <summary>How fast articles become JSON.</summary>
internal sealed record Throughput(int Threads, int Articles, long Tokens, long Bytes, TimeSpan Time, TimeSpan ProcessorTime)
{
    public double ArticlesPerSecond => Articles / Time.TotalSeconds;

    public double TokensPerSecond => Tokens / Time.TotalSeconds;

    public double MegabytesPerSecond => Bytes / 1e6 / Time.TotalSeconds;

    /// <summary>The share of the threads' time in which they had a processor; far below 1 the machine was busy and the figures say little.</summary>
    public double Occupancy => ProcessorTime / (Threads * Time);

    public static Throughput Measure(Pipeline pipeline, Corpus corpus, int threads)
    {
        // One reading of the articles first, so that the code is compiled.
        Run(pipeline, corpus with { Repeat = 1 }, threads);
        return Run(pipeline, corpus, threads);
    }

    private static Throughput Run(Pipeline pipeline, Corpus corpus, int threads)
    {
        var tokens = 0L;
        var next = -1;
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(Work)).ToList();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        process.Refresh();
        return new Throughput(threads, corpus.Count, tokens, corpus.Bytes, watch.Elapsed, process.TotalProcessorTime - before);

        void Work()
        {
            var output = new ArrayBufferWriter<byte>(1 << 20);
            while (Interlocked.Increment(ref next) is var i && i < corpus.Count)
                Interlocked.Add(ref tokens, pipeline.Read(corpus.Documents[i % corpus.Documents.Count], output));
        }
    }
}
