using System.Collections.Frozen;
using System.Globalization;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Signatures;

/// <summary>How common words are in news, from a list that is part of the program: weights do not depend on what was read.</summary>
internal static class WordShares
{
    /// <summary>The weight of a word that the list does not hold.</summary>
    public const byte Rare = 62;

    private const double PerThousand = 1000;
    private const double Steps = 10;

    private static readonly FrozenDictionary<ulong, byte> s_weights = OriginTable.Read("word-shares", columns: 2)
        .ToFrozenDictionary(f => NameFolding.Hash(NameFolding.Empty, f[0]), f => WeightOf(int.Parse(f[1], CultureInfo.InvariantCulture)));

    /// <summary>The weight of a word by the hash of its folded letters.</summary>
    public static byte Weight(ulong hash) => s_weights.TryGetValue(hash, out var weight) ? weight : Rare;

    private static byte WeightOf(int share) => (byte)Math.Round(Steps * Math.Log(PerThousand / share));
}
