namespace Selon.Cli.Output;

/// <summary>A file that appears whole: written under another name beside its own, renamed at the end.</summary>
/// <remarks>Devices and pipes are written directly.</remarks>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;

    private OutputFile(string path, string? temporary)
    {
        _path = path;
        _temporary = temporary;
        Stream = new FileStream(temporary ?? path, temporary is null ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 128 * 1024);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file for writing.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputFile Create(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a folder");
        var target = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } link ? link.FullName : Path.GetFullPath(path);
        var isSpecial = target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal);
        return new OutputFile(target, isSpecial ? null : $"{target}.{Environment.ProcessId}.part");
    }

    /// <summary>Gives the file its name; without this, disposing removes what was written.</summary>
    public void Complete()
    {
        Stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (_temporary is not null)
            File.Delete(_temporary);
    }
}
