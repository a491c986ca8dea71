using System.Diagnostics;
using System.Globalization;

namespace Selon.Cli.Running;

/// <summary>One line on standard error that says how far a long run is: documents, rate, share and time left.</summary>
/// <remarks>Shown only on a terminal, not before half a second, and wiped before anything else is printed.</remarks>
/// <param name="error">Where the line is shown.</param>
/// <param name="isShown">False shows nothing.</param>
/// <param name="totalBytes">How much there is to read, 0 where unknown.</param>
/// <param name="noun">What is counted.</param>
internal sealed class Progress(TextWriter error, bool isShown, long totalBytes, string noun = "documents")
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromMilliseconds(500);
    private long _bytes;
    private int _documents;
    private bool _isOnScreen;

    /// <summary>Counts a document, or several, and shows the line if it is time.</summary>
    public void Add(long bytes, int count = 1)
    {
        _bytes += bytes;
        _documents += count;
        if (!isShown || _watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + s_interval;
        error.Write("\r\e[K" + Line(_documents, _bytes, totalBytes, _watch.Elapsed, noun));
        error.Flush();
        _isOnScreen = true;
    }

    /// <summary>Wipes the line, if it is there.</summary>
    public void Clear()
    {
        if (!_isOnScreen)
            return;
        error.Write("\r\e[K");
        error.Flush();
        _isOnScreen = false;
    }

    /// <summary>The line: <c>1,200 documents · 340/s · 12 % · 0:35 left</c>; without share and time where the total is not known.</summary>
    public static string Line(int documents, long bytes, long totalBytes, TimeSpan elapsed, string noun = "documents")
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{documents:N0} {noun} · {documents / Math.Max(0.001, elapsed.TotalSeconds):N0}/s");
        if (totalBytes <= 0 || bytes <= 0)
            return line;
        var share = Math.Min(1, (double)bytes / totalBytes);
        var left = elapsed * ((1 - share) / share);
        var time = left.TotalHours >= 1 ? left.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : left.ToString(@"m\:ss", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{line} · {100 * share:0} % · {time} left");
    }
}
