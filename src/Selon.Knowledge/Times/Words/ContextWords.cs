using System.Collections.Frozen;

namespace Selon.Knowledge.Times.Words;

/// <summary>The words beside a time that decide what it is, by lemma. Immutable.</summary>
internal sealed class ContextWords
{
    private readonly FrozenSet<(ContextWordKind, string)> _lemmas;
    private readonly string[] _endings;

    private ContextWords(IEnumerable<(ContextWordKind Kind, string Lemma)> lemmas)
    {
        _lemmas = lemmas.ToFrozenSet();
        _endings = [.. lemmas.Where(pair => pair.Kind == ContextWordKind.LastingEnding).Select(pair => pair.Lemma)];
    }

    /// <summary>Loads the embedded file of a language.</summary>
    public static ContextWords Load(string language)
    {
        var lemmas = new List<(ContextWordKind, string)>();
        foreach (var row in TimeTable.Read(language, "context", 2))
        {
            var kind = Enum.Parse<ContextWordKind>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var lemma in row[1].Split(" | "))
                lemmas.Add((kind, lemma));
        }
        return new ContextWords(lemmas);
    }

    /// <summary>True for a lemma of that kind.</summary>
    public bool Is(ContextWordKind kind, string lemma) => _lemmas.Contains((kind, lemma));

    /// <summary>True for a noun of what lasts, listed or by its ending.</summary>
    public bool IsLasting(string lemma) =>
        Is(ContextWordKind.Lasting, lemma) || Array.Exists(_endings, ending => lemma.EndsWith(ending, StringComparison.Ordinal));
}
