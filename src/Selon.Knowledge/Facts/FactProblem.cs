namespace Selon.Knowledge.Facts;

/// <summary>Something wrong in a file of knowledge.</summary>
/// <param name="File">The file, relative to the folder of knowledge; the full path in a folder that adds to it.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong, what was expected.</param>
public sealed record FactProblem(string File, int Line, string Message)
{
    /// <summary>As compilers write it: <c>file:line: message</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
