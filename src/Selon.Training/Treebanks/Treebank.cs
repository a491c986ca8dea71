using Selon.Training.Conllu;

namespace Selon.Training.Treebanks;

/// <summary>Sentences of one annotation style.</summary>
/// <param name="Style">Name of the style, for example <c>gsd</c>.</param>
/// <param name="Sentences">The sentences, features reduced.</param>
public sealed record Treebank(string Style, IReadOnlyList<ConlluSentence> Sentences)
{
    /// <summary>Reads a CoNLL-U file; the style is the treebank's code in a UD file name (<c>fr_gsd-ud-dev.conllu</c> → <c>gsd</c>).</summary>
    /// <exception cref="InvalidDataException">The file is not CoNLL-U.</exception>
    public static Treebank Read(string path) =>
        new(StyleOf(path), [.. ConlluReader.ReadFile(path).Select(Harmonizer.Reduce)]);

    /// <summary>The style that a file name tells.</summary>
    public static string StyleOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var start = name.IndexOf('_', StringComparison.Ordinal) + 1;
        var end = name.IndexOf('-', StringComparison.Ordinal);
        return end > start ? name[start..end] : name;
    }
}
