namespace Selon.Documents.Formats;

/// <summary>Says in a sentence why a file could not be opened or read.</summary>
internal static class FileError
{
    public static DocumentError Of(Exception exception, string source) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new DocumentError(source, "no such file or folder", "Check the path, or give - to read standard input"),
        UnauthorizedAccessException => new DocumentError(source, "no permission to read it", "Check the rights of the file and of its folders"),
        _ => new DocumentError(source, $"could not be read: {exception.Message.TrimEnd('.')}", "Check that the path is right and the disk sound"),
    };
}
