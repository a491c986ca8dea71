using System.Text;
using Selon.Cli.Rendering;

namespace Selon.Cli.Running;

/// <summary>What a user means by an id, its beginning or a name.</summary>
/// <param name="Written">What the user wrote.</param>
/// <param name="One">What is meant; null where it is not clear.</param>
/// <param name="Candidates">What may be meant where there are several: the id and what it is.</param>
internal sealed record Choice<T>(string Written, T? One, IReadOnlyList<(string Id, string Words)> Candidates)
    where T : class
{
    private const int MostCandidates = 10;

    /// <summary>Says that nothing is meant, or what may be.</summary>
    /// <param name="appearance">How it looks.</param>
    /// <param name="nothing">The label for nothing.</param>
    public Answer Refuse(Appearance appearance, string nothing)
    {
        var labels = appearance.Labels;
        if (Candidates.Count == 0)
            return Answer.Nothing(labels.Format(nothing, PrintableText.Of(Written)));
        var message = new StringBuilder(labels.Format("several", PrintableText.Of(Written)));
        var width = Candidates.Take(MostCandidates).Max(c => c.Id.Length);
        foreach (var (id, words) in Candidates.Take(MostCandidates))
            message.Append("\n  ").Append(id.PadRight(width)).Append("  ").Append(Shortened(words, appearance.Width - width - 6));
        return Answer.Nothing(Candidates.Count > MostCandidates ? message.Append("\n  …").ToString() : message.ToString());
    }

    private static string Shortened(string words, int width) => LineWrapper.Wrap(words, width, width) is [var first, _, ..] ? first + " …" : words;
}

/// <summary>Makes choices.</summary>
internal static class Choice
{
    /// <summary>The one that has the id exactly, else the only one.</summary>
    public static Choice<T> Of<T>(string written, IReadOnlyList<T> found, Func<T, string> id, Func<T, string> words)
        where T : class
    {
        var one = found.FirstOrDefault(f => id(f) == written) ?? (found.Count == 1 ? found[0] : null);
        return new Choice<T>(written, one, one is null ? [.. found.Select(f => (id(f), words(f)))] : []);
    }
}
