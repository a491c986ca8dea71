namespace Selon.Syntax.Tokenization;

/// <summary>What is known of frequent words, by the hash of their form: their usual case and their part of speech. Immutable.</summary>
/// <remarks>
/// A capital on a word that is usually written small says that a sentence begins; a sentence without a finite verb is
/// rather a heading. Two words may share a place, so an answer is a hint for a model, never a rule.
/// </remarks>
internal sealed class WordTable
{
    private readonly byte[] _entries;

    /// <summary>Wraps a table of one byte a word; its length is a power of two.</summary>
    public WordTable(byte[] entries)
    {
        if (entries.Length == 0 || (entries.Length & (entries.Length - 1)) != 0)
            throw new InvalidDataException($"The length of a word table must be a power of two, but is {entries.Length}.");
        _entries = entries;
    }

    public ReadOnlySpan<byte> Entries => _entries;

    /// <summary>What is known of the word with a hash; 0 for nothing.</summary>
    public WordKnowledge this[uint hash] => new(_entries[Place(hash, _entries.Length)]);

    /// <summary>The place of a word in a table of a length.</summary>
    public static int Place(uint hash, int length) => (int)((hash ^ (hash >> 15)) & ((uint)length - 1));
}
