namespace Selon.Knowledge.Times.Grammar;

/// <summary>What the preposition before a time says of it.</summary>
internal enum Signal : byte
{
    None, Since, Ago, In, Until, Within, Before, After, From, During, Over,
}
