using System.Text;

namespace Selon.Store.Searching;

/// <summary>The words that a user asks for: all of them, "side by side", -without, beginning*.</summary>
/// <remarks>Any text is a query; what is no word in it does not count.</remarks>
internal sealed class SearchWords
{
    private readonly List<Term> _wanted = [];
    private readonly List<Term> _unwanted = [];

    private SearchWords()
    {
    }

    /// <summary>True where no word is asked for.</summary>
    public bool IsEmpty => _wanted.Count == 0;

    /// <summary>The words that are to occur, folded, each as the words of a phrase.</summary>
    public IEnumerable<Term> Wanted => _wanted;

    /// <summary>Reads what a user wrote.</summary>
    public static SearchWords Parse(string? text)
    {
        var words = new SearchWords();
        var rest = SearchFolding.WithoutLigatures((text ?? "").Replace('\0', ' ')).AsSpan();
        while (!(rest = rest.TrimStart()).IsEmpty)
        {
            var isUnwanted = rest[0] == '-' && rest.Length > 1;
            if (isUnwanted)
                rest = rest[1..];
            var isPhrase = rest[0] is '"' or '«' or '“' or '”';
            if (isPhrase)
                rest = rest[1..];
            var end = isPhrase ? rest.IndexOfAny("\"»“”") : IndexOfWhiteSpace(rest);
            var part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + (isPhrase ? 1 : 0))..];
            var isBeginning = !isPhrase && part.EndsWith("*");
            var written = part.ToString();
            var folded = TextWords.Of(written).Select(w => SearchFolding.Fold(w.Of(written))).ToArray();
            if (folded.Length > 0)
                (isUnwanted ? words._unwanted : words._wanted).Add(new Term(folded, isBeginning));
        }
        return words;
    }

    /// <summary>The query in the language of FTS5.</summary>
    /// <param name="facets">Words of the column of facets: each group is an "or".</param>
    public string ToMatch(IEnumerable<IReadOnlyList<string>> facets)
    {
        var match = new StringBuilder();
        foreach (var term in _wanted)
            match.Append(match.Length > 0 ? " AND " : "").Append("{title text} : ").Append(term);
        foreach (var group in facets)
            match.Append(match.Length > 0 ? " AND " : "").Append("facets : (").AppendJoin(" OR ", group.Select(f => $"\"{f}\"")).Append(')');
        foreach (var term in _unwanted)
            match.Insert(0, '(').Append(") NOT {title text} : ").Append(term);
        return match.ToString();
    }

    /// <summary>A word, or several side by side.</summary>
    /// <param name="Words">The words, folded.</param>
    /// <param name="IsBeginning">The last is the beginning of a word.</param>
    internal sealed record Term(IReadOnlyList<string> Words, bool IsBeginning)
    {
        /// <inheritdoc/>
        public override string ToString() => $"\"{string.Join(' ', Words)}\"{(IsBeginning ? " *" : "")}";
    }

    private static int IndexOfWhiteSpace(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }
        return -1;
    }
}
