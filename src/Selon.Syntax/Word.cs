using Selon.Text;

namespace Selon.Syntax;

/// <summary>A syntactic word of Universal Dependencies: one node of the tree.</summary>
/// <param name="Index">Position in the sentence, from 0.</param>
/// <param name="Form">The form; for a part of a multiword token (<c>du</c> = <c>de</c> + <c>le</c>) the expanded one.</param>
/// <param name="Span">The characters of the surface token; the words of one multiword token share them.</param>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Features">The features.</param>
/// <param name="Head">Index of the head, -1 for the root.</param>
/// <param name="Relation">The dependency relation to the head with its subtype, for example <c>nsubj:pass</c>.</param>
public sealed record Word(
    int Index, string Form, TextSpan Span, string Lemma, PartOfSpeech Upos, Features Features, int Head, string Relation)
{
    /// <summary>The relation without its subtype: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public string UniversalRelation { get; } = RelationNames.WithoutSubtype(Relation);

    /// <summary>True for the root of its sentence.</summary>
    public bool IsRoot => Head < 0;
}
