namespace Selon.Tests.Specs;

/// <summary>Finds the specifications in the working tree.</summary>
internal static class SpecFiles
{
    /// <summary>The root of the working tree.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Selon.slnx")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the working tree.");
        }
    }
}
