namespace Selon.Syntax.Tokenization;

/// <summary>Collects the hashed features of one decision; each template has its number.</summary>
internal ref struct FeatureBuffer(Span<uint> features)
{
    private readonly Span<uint> _features = features;
    private int _count;

    /// <summary>Keeps the features of one kind of decision apart from those of others.</summary>
    public uint Salt;

    public readonly ReadOnlySpan<uint> Features => _features[.._count];

    public void Add(uint first, uint second = 0, uint third = 0)
    {
        // The count so far is the number of the template.
        var hash = ((uint)_count + 1) * 0x9E3779B1u + Salt;
        hash = Mix(hash ^ first);
        hash = Mix(hash + second);
        hash = Mix(hash ^ third);
        _features[_count++] = hash;
    }

    private static uint Mix(uint hash)
    {
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 15;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 13);
    }
}
