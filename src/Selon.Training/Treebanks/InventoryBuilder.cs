using Selon.Syntax.Networks;
using Selon.Syntax.Tagging;

namespace Selon.Training.Treebanks;

/// <summary>Collects the classes that a network is to learn from treebanks.</summary>
internal static class InventoryBuilder
{
    private const int LeastScriptCount = 2;
    private const int LeastFormCount = 3;
    private const double LeastAgreement = 0.9;

    /// <summary>All classes come from the treebanks; forms also from parsed text, where it holds them several times.</summary>
    public static SyntaxInventory Build(IReadOnlyList<Treebank> treebanks, Treebank? parsedText)
    {
        var words = treebanks.SelectMany(t => t.Sentences).SelectMany(s => s.Words).ToArray();
        var further = (parsedText?.Sentences ?? []).SelectMany(s => s.Words).GroupBy(w => FormDescriber.Normalize(w.Form))
            .Where(g => g.Count() >= LeastFormCount).Select(g => g.Key);
        var forms = words.Select(w => FormDescriber.Normalize(w.Form)).Concat(further).Distinct().Order(StringComparer.Ordinal).ToArray();
        var styles = treebanks.Select(t => t.Style).Distinct().Order(StringComparer.Ordinal).ToArray();
        var tags = words.Select(w => $"{w.Upos} {w.Features}").Distinct().Order(StringComparer.Ordinal).ToArray();
        var relations = words.Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal).ToArray();
        var scripts = words
            .GroupBy(w => LemmaScript.Between(w.Form, w.Lemma))
            .Where(g => g.Count() >= LeastScriptCount)
            .Select(g => g.Key)
            .OrderBy(s => s.ToString(), StringComparer.Ordinal)
            .ToArray();
        var classes = scripts.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        var known = words
            .GroupBy(w => $"{FormDescriber.Normalize(w.Form)} {w.Upos}")
            .Select(g => (g.Key, Script: MainScript([.. g.Select(w => LemmaScript.Between(w.Form, w.Lemma))])))
            .Where(p => p.Script is { } script && classes.ContainsKey(script))
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .ToDictionary(p => p.Key, p => classes[p.Script!.Value]);
        return new SyntaxInventory(forms, styles, tags, scripts, relations, known);
    }

    private static LemmaScript? MainScript(LemmaScript[] scripts)
    {
        if (scripts.Length < 2)
            return null;
        var main = scripts.GroupBy(s => s).MaxBy(g => g.Count())!;
        return main.Count() >= LeastAgreement * scripts.Length ? main.Key : null;
    }
}
