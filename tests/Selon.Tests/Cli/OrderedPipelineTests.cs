using Selon.Cli.Running;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_things_whatever_the_number_of_jobs(int jobs)
    {
        var results = OrderedPipeline.Run(Enumerable.Range(0, 500), Work, jobs, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 500), results);

        static int Work(int i)
        {
            Thread.SpinWait((i * 7919 % 13) * 2000);
            return i;
        }
    }

    [Fact]
    public void Few_things_are_in_hand_at_once()
    {
        var read = 0;
        var items = Enumerable.Range(0, 1000).Select(i => Interlocked.Increment(ref read));
        using var results = OrderedPipeline.Run(items, i => i, 2, CancellationToken.None).GetEnumerator();
        Assert.True(results.MoveNext());
        Thread.Sleep(50);
        Assert.InRange(Volatile.Read(ref read), 1, 40);
    }

    [Fact]
    public void A_cancelled_run_ends_with_a_beginning_of_the_results()
    {
        using var stop = new CancellationTokenSource();
        var results = new List<int>();
        foreach (var result in OrderedPipeline.Run(Enumerable.Range(0, int.MaxValue), i => i, 2, stop.Token))
        {
            results.Add(result);
            if (result == 20)
                stop.Cancel();
        }
        Assert.Equal(Enumerable.Range(0, results.Count), results);
        Assert.InRange(results.Count, 21, 60);
    }

    [Fact]
    public void A_cancelled_run_does_not_wait_for_a_reader_that_waits()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        using var results = OrderedPipeline.Run(Items(), i => i, 2, stop.Token).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.Equal(1, results.Current);
        stop.Cancel();
        Assert.False(results.MoveNext());
        never.Set();

        IEnumerable<int> Items()
        {
            yield return 1;
            never.Wait();
        }
    }
}
