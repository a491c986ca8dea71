using System.Buffers;
using System.Diagnostics;
using Selon.Cli.Formats;
using Selon.Cli.Running;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Syntax;
using Selon.Syntax.Tokenization;

namespace Selon.Benchmarks;

/// <summary>The steps from a document to its JSON, as the command line takes them.</summary>
internal sealed record Pipeline(Tokenizer Tokenizer, Analyzer Analyzer, StatementFinder Finder, KnowledgeReader Reader)
{
    private static readonly JsonFormat s_json = new(isLines: true);

    public static Pipeline Load(out TimeSpan loading)
    {
        var models = Path.Combine(ModelsFolder.Find() ?? throw new InvalidOperationException("The models are missing."), "fr");
        var watch = Stopwatch.StartNew();
        var pipeline = new Pipeline(
            Tokenizer.Load(Path.Combine(models, "tokenizer.bin")), Analyzer.Load(models), EngineLoader.LoadFinder(models),
            KnowledgeReader.Load(models, KnowledgeLoader.Load()));
        loading = watch.Elapsed;
        return pipeline;
    }

    /// <summary>Reads one document into the buffer and gives the number of its words.</summary>
    public int Read(Document document, ArrayBufferWriter<byte> output)
    {
        var analysis = Analyzer.Analyze(document.Text);
        Write(document, analysis, Finder.Find(analysis, Reader.Read(analysis, document.Published)), output);
        return Words(analysis);
    }

    public static void Write(Document document, Analysis analysis, AttributedReading attributed, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        s_json.Write(new Reading(1, document, analysis, attributed), output);
    }

    public static int Words(Analysis analysis)
    {
        var words = 0;
        foreach (var sentence in analysis.Sentences)
            words += sentence.Tokens.Length;
        return words;
    }
}
