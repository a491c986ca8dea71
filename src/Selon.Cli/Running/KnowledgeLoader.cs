using Selon.Knowledge;
using Selon.Knowledge.Facts;

namespace Selon.Cli.Running;

/// <summary>Loads the base of knowledge.</summary>
internal static class KnowledgeLoader
{
    /// <summary>Loads the base that <see cref="KnowledgeFolder"/> finds, compiled or from its files.</summary>
    /// <exception cref="InvalidOperationException">It is missing or cannot be read; the message says what to do.</exception>
    public static KnowledgeBase Load() => Load(KnowledgeFolder.Find(), Console.Error);

    /// <summary>Loads a base; what is wrong in its files is left out, and said in one line.</summary>
    /// <exception cref="InvalidOperationException">It is missing or cannot be read; the message says what to do.</exception>
    internal static KnowledgeBase Load(KnowledgeSource? source, TextWriter warnings)
    {
        if (source is null)
            throw new InvalidOperationException($"the base of knowledge is missing: no file \"{KnowledgeFolder.CompiledName}\" beside the program and no folder \"knowledge\" beside it or above it. Set {KnowledgeFolder.Variable} to a compiled base or to a folder of facts.");
        try
        {
            if (source.UserFolder is { } user && source.Folders.Count > 1)
                return KnowledgeCache.Load(source.Folders, user, folders => Compile(folders, warnings));
            if (source.UserFolder is not null)
                warnings.WriteLine($"selon: warning: {source.UserFolder} is left out: the folder \"knowledge\" of the program, which it adds to, is missing");
            return source.CompiledFile is { } file ? KnowledgeBase.Load(file) : Compile(source.Folders, warnings);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"the base of knowledge in {source.CompiledFile ?? source.Folders[0]} cannot be read: {e.Message.TrimEnd('.')}. Compile it again with 'selon knowledge compile', or set {KnowledgeFolder.Variable} to another.", e);
        }
    }

    private static KnowledgeBase Compile(IReadOnlyList<string> folders, TextWriter warnings)
    {
        var compiled = KnowledgeBase.Compile(folders, out var problems);
        if (problems.Count > 0)
            warnings.WriteLine($"selon: warning: {Place(folders, problems[0])}{(problems.Count > 1 ? $" (and {problems.Count - 1} more; 'selon knowledge compile' shows all)" : "")}");
        return compiled;
    }

    /// <summary>A problem with the path of its file as the shell understands it.</summary>
    public static string Place(IReadOnlyList<string> folders, FactProblem problem) =>
        (problem with { File = Path.Combine(folders[0], problem.File) }).ToString();
}
