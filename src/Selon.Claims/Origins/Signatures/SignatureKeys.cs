namespace Selon.Claims.Origins.Signatures;

/// <summary>Keys under which documents are found that may share an origin.</summary>
/// <remarks>
/// Copies of any age share runs of words, of which one in a few dozen, chosen by its hash, is a key in all texts that have
/// it. Texts on one matter share two of their foremost names within a few days.
/// </remarks>
internal sealed record SignatureKeys(IReadOnlyList<long> Stored, IReadOnlyList<long> Probes)
{
    private const int DaysOfBlock = 4;
    private const uint RunSampling = 24;
    private const int FewRuns = 40;
    private const int Names = 8;
    private const ulong Multiplier = 0x9E3779B97F4A7C15UL;

    /// <summary>The keys of a signature.</summary>
    public static SignatureKeys Of(DocumentSignature signature)
    {
        var text = signature.Text;
        var stored = new SortedSet<long>();
        // Of a short text every run is a key, else cuts would leave none.
        foreach (var runs in (ReadOnlySpan<uint[]>)[text.Runs, text.QuotedRuns])
        {
            foreach (var run in runs)
            {
                if (run % RunSampling == 0 || text.WordCount <= FewRuns)
                    stored.Add(Mix(1, run, 0));
            }
        }
        var probes = new SortedSet<long>(stored);
        var names = Foremost(text);
        var block = signature.Day / DaysOfBlock;
        for (var i = 0; i < names.Length; i++)
        {
            for (var k = i + 1; k < names.Length; k++)
                AddInTime(2, ((ulong)names[i] << 32) | names[k]);
            if ((signature.Family ?? signature.Outlet) is { } house)
                AddInTime(3, ((ulong)names[i] << 32) | WordReader.Folded(Knowledge.Names.NameFolding.Hash(Knowledge.Names.NameFolding.Empty, house)));
        }
        return new SignatureKeys([.. stored], [.. probes]);

        void AddInTime(ulong kind, ulong value)
        {
            if (block is not { } at)
                return;
            stored.Add(Mix(kind, value, at));
            for (var near = at - 1; near <= at + 1; near++)
                probes.Add(Mix(kind, value, near));
        }
    }

    // The rarest names; of those equally rare the ones with the least hash, which are the same ones in all texts.
    private static uint[] Foremost(TextSketch text)
    {
        var names = new List<(int Weight, uint Stem)>();
        for (var i = 0; i < text.Terms.Length; i++)
        {
            if ((text.Weights[i] & TextSketch.NameMark) != 0)
                names.Add((-text.Weights[i], text.Terms[i]));
        }
        names.Sort();
        uint[] foremost = [.. names.Take(Names).Select(n => n.Stem)];
        Array.Sort(foremost);
        return foremost;
    }

    private static long Mix(ulong kind, ulong value, long block)
    {
        var hash = ((value * Multiplier) ^ ((ulong)block * 0xC2B2AE3D27D4EB4FUL) ^ (kind << 56)) * Multiplier;
        return (long)(hash ^ (hash >> 31));
    }
}
