namespace Selon.Statements.Lexicons;

/// <summary>A verb, or a verb with fixed words, that attributes a statement.</summary>
/// <param name="Lemma">The dictionary form: <c>affirmer</c>, <c>se dire</c>, <c>mettre en garde</c>.</param>
/// <param name="Head">The verb alone: <c>affirmer</c>, <c>dire</c>, <c>mettre</c>.</param>
/// <param name="IsPronominal">True for <c>se dire</c>, <c>s'engager</c>.</param>
/// <param name="FixedWords">The words that follow the head: <c>en</c>, <c>garde</c>. Empty for a single verb.</param>
/// <param name="Act">The act where the frame does not say otherwise.</param>
/// <param name="Frames">The frames, in the order of the file: preferred first.</param>
/// <param name="Source">Where the source stands in the active voice.</param>
/// <param name="Commitment">Where the author stands who uses the word.</param>
public sealed record VerbEntry(
    string Lemma, string Head, bool IsPronominal, IReadOnlyList<string> FixedWords,
    Act Act, IReadOnlyList<Frame> Frames, SourceRoles Source, Commitment Commitment)
{
    /// <summary>A clitic that belongs to the expression: <c>en</c> of <c>s'en prendre</c>; null for none.</summary>
    public string? Clitic { get; init; }

    /// <summary>The first frame with this complement and addressee, null for none.</summary>
    public Frame? Find(Complement complement, Addressee addressee = Addressee.None)
    {
        foreach (var frame in Frames)
        {
            if (frame.Complement == complement && frame.Addressee == addressee)
                return frame;
        }
        return null;
    }
}
