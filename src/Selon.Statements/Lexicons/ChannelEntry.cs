namespace Selon.Statements.Lexicons;

/// <summary>A noun or name by which words reach the public: Twitter, communiqué, interview.</summary>
/// <param name="Lemma">The noun in the singular, or the name.</param>
/// <param name="IsName">True for a proper name.</param>
/// <param name="Prepositions">The prepositions that make it a channel: dans, sur, lors de, par, à, devant, via, au cours de, en.</param>
public sealed record ChannelEntry(string Lemma, bool IsName, IReadOnlyList<string> Prepositions);
