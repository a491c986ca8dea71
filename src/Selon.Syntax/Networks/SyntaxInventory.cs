using Selon.Syntax.Tagging;

namespace Selon.Syntax.Networks;

/// <summary>What the classes of a trained network stand for.</summary>
/// <param name="Forms">Known forms, normalised, in the order of their rows from 1.</param>
/// <param name="Styles">Names of the treebanks in the order of the style rows from 1.</param>
/// <param name="Tags">Part of speech and features of each tag class, as <c>VERB Mood=Ind|…</c>.</param>
/// <param name="Lemmas">Script of each lemma class.</param>
/// <param name="Relations">Relation of each relation class.</param>
/// <param name="KnownLemmas">Lemma class of a form (normalised) and part of speech, as <c>form POS</c>, where the treebanks agree on one.</param>
internal sealed record SyntaxInventory(
    IReadOnlyList<string> Forms,
    IReadOnlyList<string> Styles,
    IReadOnlyList<string> Tags,
    IReadOnlyList<LemmaScript> Lemmas,
    IReadOnlyList<string> Relations,
    IReadOnlyDictionary<string, int> KnownLemmas);
