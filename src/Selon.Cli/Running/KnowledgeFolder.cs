namespace Selon.Cli.Running;

/// <summary>Finds the base of knowledge.</summary>
internal static class KnowledgeFolder
{
    /// <summary>The environment variable that names a compiled base, or a folder of facts.</summary>
    public const string Variable = "SELON_KNOWLEDGE";

    /// <summary>The name of the compiled base beside the program.</summary>
    public const string CompiledName = "knowledge.bin";

    /// <summary>
    /// What the environment names, alone; else <c>knowledge.bin</c> beside the program and the folder <c>knowledge</c>
    /// beside it or above it, as in a clone of the repository, with the user's own facts. Null where there is nothing.
    /// </summary>
    public static KnowledgeSource? Find() => Find(AppContext.BaseDirectory, Environment.GetEnvironmentVariable);

    /// <summary>The same for any folder of the program and any environment.</summary>
    internal static KnowledgeSource? Find(string program, Func<string, string?> environment)
    {
        if (environment(Variable) is { Length: > 0 } named)
            return Directory.Exists(named) ? new KnowledgeSource(null, [named]) : new KnowledgeSource(named, []);
        var compiled = Path.Combine(program, CompiledName) is var file && File.Exists(file) ? file : null;
        var shipped = Shipped(program);
        if (compiled is null && shipped is null)
            return null;
        string[] folders = shipped is null ? [] : [shipped];
        return UserFolder(environment) is { } user && HasFacts(user)
            ? new KnowledgeSource(compiled, [.. folders, user], user)
            : new KnowledgeSource(compiled, folders);
    }

    /// <summary>Where the user's own facts lie, whether there are any or not; null where the user has no home.</summary>
    public static string? UserFolder(Func<string, string?> environment)
    {
        if (environment("XDG_DATA_HOME") is { Length: > 0 } data && Path.IsPathRooted(data))
            return Path.Combine(data, "selon", "knowledge");
        return environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share", "selon", "knowledge") : null;
    }

    /// <summary>The folder <c>knowledge</c> that belongs to the program; null where there is none.</summary>
    public static string? Shipped(string program)
    {
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
        {
            var knowledge = Path.Combine(folder.FullName, "knowledge");
            if (File.Exists(Path.Combine(knowledge, "states.tsv")))
                return knowledge;
        }
        return null;
    }

    private static bool HasFacts(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).Any();
}
