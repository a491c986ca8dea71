namespace Selon.Knowledge.Recognition;

/// <summary>Mixes numbers into keys of features; the same on every machine.</summary>
internal static class Mixer
{
    public static ulong Mix(ulong x)
    {
        x ^= x >> 32;
        x *= 0xD6E8FEB86659FD93;
        x ^= x >> 32;
        x *= 0xD6E8FEB86659FD93;
        return x ^ (x >> 32);
    }

    /// <summary>The key of a feature: its template and one or two values.</summary>
    public static uint Key(int template, ulong first, ulong second = 0)
    {
        var x = first * 0x9E3779B97F4A7C15 + second * 0xC2B2AE3D27D4EB4F + (ulong)template * 0x165667B19E3779F9;
        x ^= x >> 29;
        x *= 0xBF58476D1CE4E5B9;
        return (uint)(x >> 32);
    }
}
