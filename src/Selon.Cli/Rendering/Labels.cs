using System.Globalization;

namespace Selon.Cli.Rendering;

/// <summary>The words that the program itself says, in one language, from the data file beside this class.</summary>
internal sealed class Labels
{
    private readonly Dictionary<string, string> _labels;

    private Labels(string language, Dictionary<string, string> labels)
    {
        Language = language;
        _labels = labels;
    }

    /// <summary>"fr" or "en".</summary>
    public string Language { get; }

    /// <summary>The keys of all labels.</summary>
    public IEnumerable<string> Keys => _labels.Keys;

    /// <summary>The label of a key.</summary>
    public string this[string key] => _labels[key];

    /// <summary>The label of a key, null where there is none.</summary>
    public string? Find(string key) => _labels.GetValueOrDefault(key);

    /// <summary>A label with its blanks filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, _labels[key], values);

    /// <summary>A number of things: in French 0 and 1 are singular, in English only 1 is.</summary>
    public string Count(string key, int count) => Count(key, count, count);

    /// <summary>A number of things, the number as it is to be written.</summary>
    public string Count(string key, int count, object written) =>
        Format(key + (count == 1 || (count == 0 && Language == "fr") ? ".one" : ".many"), written);

    /// <summary>The labels of "fr" or, for anything else, English.</summary>
    public static Labels For(string language)
    {
        var column = language == "fr" ? 1 : 2;
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(Labels).Assembly.GetManifestResourceStream("labels.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is { Length: 3 } cells)
                labels[cells[0]] = cells[column];
        }
        return new Labels(language == "fr" ? "fr" : "en", labels);
    }

    /// <summary>The language that the environment asks for, by the precedence of POSIX: LC_ALL, LC_MESSAGES, LANG.</summary>
    public static string FromEnvironment(Func<string, string?> variable)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (variable(name) is { Length: > 0 } value)
                return value.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? "fr" : "en";
        }
        return "en";
    }
}
