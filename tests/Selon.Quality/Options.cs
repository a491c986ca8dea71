using System.Globalization;

namespace Selon.Quality;

/// <summary>The few options of the quality commands.</summary>
internal static class Options
{
    /// <summary>Where the data lies where nothing else is said: beside the repository.</summary>
    public const string DefaultData = "../shared/data";

    /// <summary>The value after an option, null where the option is not given.</summary>
    public static string? Value(string[] args, string name)
    {
        var index = Array.IndexOf(args, name);
        return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
    }

    /// <summary>The number after an option, <paramref name="otherwise"/> where it is not given.</summary>
    public static double Number(string[] args, string name, double otherwise) =>
        Value(args, name) is { } value ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>Says that the data is missing.</summary>
    public static int NoData(string path)
    {
        Console.Error.WriteLine($"There is no {path}: say where the data lies with --data.");
        return 1;
    }
}
