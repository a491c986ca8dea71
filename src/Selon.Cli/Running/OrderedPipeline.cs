using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Selon.Cli.Running;

/// <summary>Works on many things at once and gives the results back in the order of the things.</summary>
/// <remarks>At most <see cref="WindowPerJob"/> things for each job are in hand, so memory stays bounded.</remarks>
internal static class OrderedPipeline
{
    private const int WindowPerJob = 8;

    /// <summary>Results in order; they end early, without an exception, when cancelled.</summary>
    /// <param name="items">Read on one thread of its own, never twice at once.</param>
    /// <param name="work">Called on up to <paramref name="jobs"/> threads at once; must not throw.</param>
    /// <param name="jobs">How many threads work, at least 1.</param>
    /// <param name="cancellation">Ends the reading; what is ready in order is still given.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs, CancellationToken cancellation)
    {
        using var started = new BlockingCollection<Task<TResult>>(jobs * WindowPerJob);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var failure = new StrongBox<Exception>();
        var reader = new Thread(() => Start(items, work, jobs, started, failure, stop.Token)) { IsBackground = true, Name = "reader" };
        reader.Start();
        try
        {
            while (TryTake(started, cancellation, out var task))
            {
                if (!TryWait(task, cancellation))
                    yield break;
                yield return task.GetAwaiter().GetResult();
            }
            if (failure.Value is { } exception)
                throw new InvalidOperationException("The documents could not be enumerated.", exception);
        }
        finally
        {
            stop.Cancel();
            // A reader that waits for a terminal or a pipe may wait for ever; it ends with the process.
            if (!cancellation.IsCancellationRequested)
                reader.Join(TimeSpan.FromSeconds(1));
        }
    }

    private static void Start<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs,
        BlockingCollection<Task<TResult>> started, StrongBox<Exception> failure, CancellationToken stop)
    {
        var workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        try
        {
            foreach (var item in items)
                started.Add(Task.Factory.StartNew(() => work(item), stop, TaskCreationOptions.DenyChildAttach, workers), stop);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (ObjectDisposedException)
        {
            return;
        }
        catch (Exception e)
        {
            failure.Value = e;
        }
        try
        {
            started.CompleteAdding();
        }
        catch (ObjectDisposedException)
        {
            // Nobody takes any more.
        }
    }

    private static bool TryTake<TResult>(BlockingCollection<Task<TResult>> started, CancellationToken cancellation, out Task<TResult> task)
    {
        try
        {
            return started.TryTake(out task!, Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            return started.TryTake(out task!);
        }
    }

    private static bool TryWait(Task task, CancellationToken cancellation)
    {
        try
        {
            task.Wait(cancellation);
        }
        catch (OperationCanceledException)
        {
            return task.IsCompletedSuccessfully;
        }
        return true;
    }
}
