namespace Selon.Cli.Running;

/// <summary>Finds the folder of the trained models.</summary>
internal static class ModelsFolder
{
    /// <summary>The environment variable that names it.</summary>
    public const string Variable = "SELON_MODELS";

    /// <summary>
    /// The folder that the environment names; else <c>models</c> beside the program or in a folder above it, as in a
    /// clone of the repository; null where there is none.
    /// </summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "models");
            if (Directory.Exists(models))
                return models;
        }
        return null;
    }
}
