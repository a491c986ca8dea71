namespace Selon.Training.Conllu;

/// <summary>One word line of a CoNLL-U file, the columns that Selon uses.</summary>
/// <param name="Form">Column 2.</param>
/// <param name="Lemma">Column 3.</param>
/// <param name="Upos">Column 4.</param>
/// <param name="Features">Column 6, <c>_</c> for none.</param>
/// <param name="Head">Column 7 less one: index of the head from 0, -1 for the root.</param>
/// <param name="Relation">Column 8.</param>
/// <param name="SpaceAfter">False where column 10 says <c>SpaceAfter=No</c>; for a part of a multiword token, that of the token.</param>
public sealed record ConlluWord(
    string Form, string Lemma, string Upos, string Features, int Head, string Relation, bool SpaceAfter);
