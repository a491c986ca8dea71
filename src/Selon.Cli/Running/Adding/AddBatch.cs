using Selon.Documents;
using Selon.Store.Adding;

namespace Selon.Cli.Running.Adding;

/// <summary>Analyses documents on many threads and adds them to a dossier in their order.</summary>
/// <param name="engine">The steps; waited for when the first document needs them.</param>
/// <param name="addition">Where to.</param>
/// <param name="error">Where to report.</param>
/// <param name="progress">What to tell of every document.</param>
internal sealed class AddBatch(Task<Engine> engine, IAddition addition, TextWriter error, Progress progress)
{
    /// <summary>What became of the documents so far.</summary>
    public AddSummary Summary { get; } = new();

    /// <summary>Runs to the end of the documents or until cancelled.</summary>
    public void Run(IEnumerable<DocumentResult> documents, int jobs, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _ = engine.ContinueWith(_ => stop.Cancel(), stop.Token, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        foreach (var item in OrderedPipeline.Run(documents, Prepare, jobs, stop.Token))
        {
            if (!engine.IsFaulted)
                Add(item);
            progress.Add(item.Result.Bytes);
        }
        progress.Clear();
    }

    private Item Prepare(DocumentResult result)
    {
        if (result.Document is not { } document)
            return new Item(result);
        var need = addition.Need(document);
        if (need != DocumentNeed.Analysis)
            return new Item(result) { Need = need };
        try
        {
            var findings = engine.GetAwaiter().GetResult().ReadArticle(document);
            return new Item(result) { Need = need, Article = PreparedArticle.Of(findings, result.Original) };
        }
        catch (Exception e) when (engine.IsCompletedSuccessfully)
        {
            // No text may stop a run: a mistake of ours is kept with the document, which is analysed again next time.
            return new Item(result)
            {
                Need = need,
                Failure = new DocumentError(document.Source, $"internal error: {e.GetType().Name}: {e.Message.TrimEnd('.')}", "Please report it with the document"),
            };
        }
        catch (Exception)
        {
            // The engine did not load: said once, by the run.
            return new Item(result);
        }
    }

    private void Add(Item item)
    {
        if (item.Result.Warning is { } warning)
            Report($"warning: {warning}");
        if (item.Result.Error is { } unread)
        {
            addition.AddFailure(unread);
            Fail(unread);
        }
        else if (item.Failure is { } failure)
        {
            addition.AddUnanalyzed(item.Result.Document!, item.Result.Original, failure);
            Fail(failure);
        }
        else
        {
            Count(item.Article is { } article ? addition.Add(article)
                : item.Need == DocumentNeed.Source ? addition.AddSource(item.Result.Document!, item.Result.Original) : AddOutcome.Known);
        }
    }

    private void Count(AddOutcome outcome) => _ = outcome switch
    {
        AddOutcome.Added => Summary.Added++,
        AddOutcome.SourceAdded => Summary.SourcesAdded++,
        AddOutcome.AnalyzedAgain => Summary.AnalyzedAgain++,
        _ => Summary.Known++,
    };

    private void Fail(DocumentError failure)
    {
        Summary.Add(failure);
        Report(failure.ToString());
    }

    private void Report(string message)
    {
        progress.Clear();
        error.WriteLine("selon: " + message);
    }

    private sealed record Item(DocumentResult Result)
    {
        public DocumentNeed Need { get; init; }

        public PreparedArticle? Article { get; init; }

        public DocumentError? Failure { get; init; }
    }
}
