using System.Buffers.Binary;
using System.Text;

namespace Selon.Syntax.Tokenization;

/// <summary>Reads the binary file of a tokenizer model.</summary>
/// <remarks>
/// Little endian: the magic "SELONTOK"; the version (4 bytes); a checksum of all that follows (FNV-1a, 8 bytes); the
/// language (a length byte and ASCII); the word table (the binary logarithm of its length and its bytes); then for each model the binary logarithm of its number of weights (1 byte) and
/// the weights (2 bytes each).
/// </remarks>
internal static class TokenizerModelReader
{
    public const int Version = 1;
    private const int HeaderLength = 20;
    private const int MostBits = 20;

    public static ReadOnlySpan<byte> Magic => "SELONTOK"u8;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is no tokenizer model, of another version or damaged.</exception>
    public static TokenizerModel Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        ReadOnlySpan<byte> bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes.Length < HeaderLength || !bytes.StartsWith(Magic))
            throw new InvalidDataException("This is not a tokenizer model: it does not begin with SELONTOK.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != Version)
            throw new InvalidDataException($"The tokenizer model has version {version}, this program reads version {Version}: train it again or take the file of this release.");
        var body = bytes[HeaderLength..];
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[12..]) != Checksum(body))
            throw new InvalidDataException("The tokenizer model is damaged: its checksum does not agree. Copy the file again.");
        var language = Encoding.ASCII.GetString(body.Slice(1, body[0]));
        var rest = body[(1 + body[0])..];
        var words = new WordTable(ReadBlock(ref rest, 1).ToArray());
        var boundaries = ReadWeights(ref rest);
        return new TokenizerModel(language, words, boundaries, ReadWeights(ref rest));
    }

    /// <summary>FNV-1a over 64 bits.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in bytes)
            hash = (hash ^ b) * 1099511628211UL;
        return hash;
    }

    private static LinearModel ReadWeights(ref ReadOnlySpan<byte> rest)
    {
        var block = ReadBlock(ref rest, sizeof(short));
        var weights = new short[block.Length / sizeof(short)];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = BinaryPrimitives.ReadInt16LittleEndian(block[(sizeof(short) * i)..]);
        return new LinearModel(weights);
    }

    private static ReadOnlySpan<byte> ReadBlock(ref ReadOnlySpan<byte> rest, int size)
    {
        if (rest.IsEmpty || rest[0] > MostBits || rest.Length - 1 < size << rest[0])
            throw new InvalidDataException("The tokenizer model ends too early.");
        var block = rest.Slice(1, size << rest[0]);
        rest = rest[(1 + block.Length)..];
        return block;
    }
}
