namespace Selon.Statements.Lexicons;

/// <summary>A noun that attributes a statement.</summary>
/// <param name="Lemma">The singular: <c>annonce</c>, <c>mise en garde</c>.</param>
/// <param name="Act">The act where the frame does not say otherwise.</param>
/// <param name="Frames">The frames, preferred first.</param>
/// <param name="Source">Where the source can stand.</param>
/// <param name="LightVerbs">Lemmas of the verbs that carry the noun with the source as subject (<c>lancer</c> un appel).</param>
public sealed record NounEntry(
    string Lemma, Act Act, IReadOnlyList<Frame> Frames, SourceRoles Source, IReadOnlyList<string> LightVerbs)
{
    /// <summary>The first frame with this complement, null for none.</summary>
    public Frame? Find(Complement complement)
    {
        foreach (var frame in Frames)
        {
            if (frame.Complement == complement)
                return frame;
        }
        return null;
    }
}
