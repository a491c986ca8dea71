namespace Selon.Training.Conllu;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Comments">The comment lines with their <c>#</c>, in order.</param>
/// <param name="Tokens">The surface tokens.</param>
/// <param name="Words">The words; empty nodes (<c>8.1</c>) are left out.</param>
public sealed record ConlluSentence(
    IReadOnlyList<string> Comments, IReadOnlyList<ConlluToken> Tokens, IReadOnlyList<ConlluWord> Words)
{
    /// <summary>The value of a comment <c># name = value</c>, null where there is none.</summary>
    public string? Comment(string name)
    {
        foreach (var comment in Comments)
        {
            var body = comment.AsSpan(1).Trim();
            if (!body.StartsWith(name, StringComparison.Ordinal))
                continue;
            var rest = body[name.Length..].TrimStart();
            if (rest.Length > 0 && rest[0] == '=')
                return rest[1..].Trim().ToString();
        }
        return null;
    }
}
