using System.Buffers;
using System.Text;
using Selon.Cli.Formats;
using Selon.Documents;

namespace Selon.Cli.Running;

/// <summary>Reads documents, writes what was found in the order of the documents, and reports the bad ones.</summary>
/// <param name="engine">The steps; waited for when the first document is there, so that loading and reading overlap.</param>
/// <param name="format">How to write.</param>
/// <param name="output">Where to write.</param>
/// <param name="error">Where to report.</param>
/// <param name="progress">What to tell of every document.</param>
/// <param name="flushesEach">Show each document as soon as it is there, for a reader who waits.</param>
internal sealed class Batch(
    Task<Engine> engine, OutputFormat format, Stream output, TextWriter error, Progress progress, bool flushesEach = false)
{
    private int _written;
    private bool _isBegun;
    private bool _isOne;
    private bool _hasContent;

    /// <summary>How many documents could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>How many documents were written.</summary>
    public int Written => _written;

    /// <summary>Runs to the end of the documents or until cancelled; what is written is whole either way.</summary>
    /// <param name="documents">The documents and errors, lazily.</param>
    /// <param name="isCollection">There may be several documents, whatever there are.</param>
    /// <param name="jobs">How many threads work.</param>
    /// <param name="cancellation">Ends the run early.</param>
    public void Run(IEnumerable<DocumentResult> documents, bool isCollection, int jobs, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _ = engine.ContinueWith(_ => stop.Cancel(), stop.Token, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        var numbered = documents.Select((result, index) => (result, index + 1));
        foreach (var outcome in OrderedPipeline.Run(numbered, d => Read(d.result, d.Item2), jobs, stop.Token))
        {
            Begin(isCollection || !outcome.IsWholeInput);
            Report(outcome);
            progress.Add(outcome.Bytes);
        }
        Begin(isCollection: true);
        // What was begun is ended, also where the only document was bad.
        if (!_isOne || _written > 0 || format.Begin(_isOne).Length > 0)
            Write(format.End(_isOne));
        output.Flush();
        progress.Clear();
    }

    // What comes first depends on what the first input turns out to be.
    private void Begin(bool isCollection)
    {
        if (_isBegun)
            return;
        _isBegun = true;
        _isOne = !isCollection;
        Write(format.Begin(_isOne));
    }

    private void Report(Outcome outcome)
    {
        foreach (var message in outcome.Messages)
        {
            progress.Clear();
            error.WriteLine("selon: " + message);
        }
        if (outcome.Output is not { } bytes)
        {
            Failures++;
            return;
        }
        _written++;
        if (_hasContent && !bytes.IsEmpty)
            Write(format.Separator);
        _hasContent |= !bytes.IsEmpty;
        progress.Clear();
        output.Write(bytes.Span);
        if (flushesEach)
            output.Flush();
    }

    private Outcome Read(DocumentResult result, int number)
    {
        var outcome = new Outcome(null, result.Bytes, result.IsWholeInput, []);
        if (result.Document is not { } document)
            return outcome with { Messages = [result.Error!.ToString()] };
        try
        {
            var buffer = new ArrayBufferWriter<byte>(16 * 1024);
            format.Write(engine.GetAwaiter().GetResult().Read(number, document), buffer);
            return outcome with { Output = buffer.WrittenMemory, Messages = result.Warning is { } w ? [$"warning: {w}"] : [] };
        }
        catch (Exception e) when (engine.IsCompletedSuccessfully)
        {
            // No text may stop a batch: a mistake of ours in one document is reported like a bad document.
            return outcome with { Messages = [$"{document.Source}: internal error, please report it with the document: {e}"] };
        }
        catch (Exception)
        {
            // The engine did not load: said once, by the runner.
            return outcome;
        }
    }

    private void Write(string text)
    {
        if (text.Length > 0)
            output.Write(Encoding.UTF8.GetBytes(text));
    }

    private sealed record Outcome(ReadOnlyMemory<byte>? Output, long Bytes, bool IsWholeInput, IReadOnlyList<string> Messages);
}
