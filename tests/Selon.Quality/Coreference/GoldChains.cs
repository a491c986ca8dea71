using System.Text.Json;

namespace Selon.Quality.Coreference;

/// <summary>A text with its annotated chains; a mention is the offset, in code points, of its head word.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text.</param>
/// <param name="Chains">The chains, only of mentions by name or pronoun.</param>
internal sealed record GoldChains(string Id, string Text, IReadOnlyList<HashSet<int>> Chains)
{
    /// <summary>All texts of a file.</summary>
    public static IEnumerable<GoldChains> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            yield return Read(json.RootElement);
        }
    }

    private static GoldChains Read(JsonElement root)
    {
        var tokens = root.GetProperty("tokens").EnumerateArray().Select(Token.Read).ToArray();
        var chains = new List<HashSet<int>>();
        foreach (var cluster in root.GetProperty("clusters").EnumerateArray())
        {
            var chain = new HashSet<int>();
            foreach (var mention in cluster.EnumerateArray())
            {
                var range = mention.GetProperty("tok");
                if (Head(tokens, range[0].GetInt32(), range[1].GetInt32()) is { } head)
                    chain.Add(head);
            }
            if (chain.Count > 0)
                chains.Add(chain);
        }
        return new GoldChains(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, chains);
    }

    // The head where the mention is a name or a pronoun that stands alone; relatives and indefinites are left out.
    private static int? Head(Token[] tokens, int first, int last)
    {
        if (first == last && tokens[first] is { Upos: "PRON" or "DET" } pronoun)
            return pronoun.IsPersonal ? pronoun.Start : null;
        for (var i = first; i <= last; i++)
        {
            var head = tokens[i].Head;
            if ((head < first || head > last) && tokens[i].Upos is not ("DET" or "ADP" or "PUNCT"))
                return tokens[i].Upos == "PROPN" ? tokens[i].Start : null;
        }
        return null;
    }

    private sealed record Token(int Start, string Upos, int Head, bool IsPersonal)
    {
        public static Token Read(JsonElement token)
        {
            var features = token.GetProperty("feats").GetString()!;
            var isPersonal = (features.Contains("PronType=Prs", StringComparison.Ordinal) || features.Contains("Poss=Yes", StringComparison.Ordinal)) && !features.Contains("Reflex=Yes", StringComparison.Ordinal);
            return new Token(token.GetProperty("start").GetInt32(), token.GetProperty("upos").GetString()!, token.GetProperty("head").GetInt32(), isPersonal);
        }
    }
}
