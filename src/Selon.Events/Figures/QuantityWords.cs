using System.Globalization;
using Selon.Events.Coding;
using Selon.Statements.Trees;

namespace Selon.Events.Figures;

/// <summary>The words of quantities.tsv. Immutable.</summary>
internal sealed class QuantityWords
{
    private static readonly Lazy<QuantityWords> LazyFrench = new(() => new QuantityWords("fr"));

    private readonly Dictionary<string, List<(string[] Forms, QuantityKind Kind, long? Value)>> _byFirst = new(StringComparer.Ordinal);

    private QuantityWords(string language)
    {
        foreach (var row in CodeFiles.Read(language + "/quantities", 3))
        {
            if (!Enum.TryParse<QuantityKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
                throw row.Error($"there is no kind \"{row[1]}\".");
            long? value = row[2].Length == 0 ? null : long.Parse(row[2], CultureInfo.InvariantCulture);
            var forms = row[0].Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!_byFirst.TryGetValue(forms[0], out var entries))
                _byFirst.Add(forms[0], entries = []);
            entries.Add((forms, kind, value));
        }
        foreach (var entries in _byFirst.Values)
            entries.Sort((a, b) => b.Forms.Length - a.Forms.Length);
    }

    /// <summary>Those of French, read on first use.</summary>
    public static QuantityWords French => LazyFrench.Value;

    /// <summary>The longest expression that begins at a word.</summary>
    /// <returns>How many words it has, 0 for none.</returns>
    public int Read(SentenceTree tree, int at, out QuantityKind kind, out long? value)
    {
        (kind, value) = (default, null);
        if (at >= tree.Count || !_byFirst.TryGetValue(Form(tree, at), out var entries))
            return 0;
        foreach (var entry in entries)
        {
            if (Length(tree, at, entry.Forms) is not (> 0 and var length))
                continue;
            (kind, value) = (entry.Kind, entry.Value);
            return length;
        }
        return 0;
    }

    /// <summary>What a word adds to a number; null for none.</summary>
    public long? ValueOf(string form) =>
        _byFirst.TryGetValue(form, out var entries) && entries[^1] is { Forms.Length: 1, Kind: QuantityKind.Number } entry ? entry.Value : null;

    // Over the words of the text: "au" is one, though it is two of the tree.
    private static int Length(SentenceTree tree, int at, string[] forms)
    {
        var next = at;
        foreach (var form in forms)
        {
            if (next >= tree.Count || Form(tree, next) is var own && own != form && !(form == "de" && own is "d'" or "du" or "des"))
                return 0;
            next = After(tree, next);
        }
        return next - at;
    }

    /// <summary>The first word of the tree behind the word of the text that begins at a word.</summary>
    private static int After(SentenceTree tree, int word)
    {
        var next = word + 1;
        while (next < tree.Count && tree[next].Span == tree[word].Span)
            next++;
        return next;
    }

    private static string Form(SentenceTree tree, int word)
    {
        var isJoined = word + 1 < tree.Count && tree[word + 1].Span == tree[word].Span;
        var form = isJoined ? Joined(tree[word].Form) : tree[word].Form;
        return form.ToLowerInvariant().Replace('’', '\'');
    }

    // The contracted prepositions that begin an expression of quantity.
    private static string Joined(string form) => form is "à" or "À" ? "au" : form is "de" or "De" ? "du" : form;
}
