using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Compilation;

/// <summary>The compiled form in a file: a mark, a version, a checksum, then tables, each with its length before it.</summary>
/// <remarks>Numbers are little-endian; the tables are copied as they are, so reading costs little more than the file's bytes.</remarks>
internal static class KnowledgeFormat
{
    private const uint Version = 1;
    private const int HeaderLength = 16;

    private static ReadOnlySpan<byte> Mark => "SLNK"u8;

    /// <summary>Writes the tables.</summary>
    public static void Write(Stream stream, KnowledgeTables tables)
    {
        var body = new MemoryStream();
        Add(body, tables.Texts.Tables.Starts);
        Add(body, tables.Texts.Tables.Characters);
        Add(body, tables.Entities);
        Add(body, tables.Places);
        Add(body, tables.Holdings);
        Add(body, tables.Memberships);
        Add(body, tables.Roles);
        Add(body, tables.Disputes);
        Add(body, tables.Names.Tables.Keys);
        Add(body, tables.Names.Tables.Entries);
        Add(body, tables.Names.Tables.Starts);
        Add(body, tables.Names.Tables.Postings);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        Span<byte> header = stackalloc byte[HeaderLength];
        Mark.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header[8..], Checksum(bytes));
        stream.Write(header);
        stream.Write(bytes);
    }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="InvalidDataException">The bytes are not of this form and version, or damaged.</exception>
    public static KnowledgeTables Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || !bytes[..4].SequenceEqual(Mark))
            throw new InvalidDataException("this is not a compiled base of knowledge");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) is var version and not Version)
            throw new InvalidDataException($"the base of knowledge has version {version}, this program reads version {Version}");
        var body = bytes[HeaderLength..];
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) != Checksum(body))
            throw new InvalidDataException("the base of knowledge is damaged: its checksum is wrong");
        return new KnowledgeTables
        {
            Texts = new TextHeap(Take<int>(ref body), Take<char>(ref body)),
            Entities = Take<EntityRow>(ref body),
            Places = Take<PlaceRow>(ref body),
            Holdings = Take<HoldingRow>(ref body),
            Memberships = Take<MembershipRow>(ref body),
            Roles = Take<RoleRow>(ref body),
            Disputes = Take<DisputeRow>(ref body),
            Names = new NameIndex(Take<ulong>(ref body), Take<int>(ref body), Take<int>(ref body), Take<NamePosting>(ref body)),
        };
    }

    private static void Add<T>(MemoryStream body, T[] table) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(table.AsSpan());
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        body.Write(length);
        body.Write(bytes);
    }

    private static T[] Take<T>(ref ReadOnlySpan<byte> body) where T : unmanaged
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(body);
        var table = MemoryMarshal.Cast<byte, T>(body.Slice(4, length)).ToArray();
        body = body[(4 + length)..];
        return table;
    }

    // Four lanes of eight bytes, so that a file of some megabytes takes well under a millisecond.
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        ulong a = 1, b = 2, c = 3, d = 4;
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = BitOperations.RotateLeft(a ^ words[i], 23) * 0x9E3779B97F4A7C15UL;
            b = BitOperations.RotateLeft(b ^ words[i + 1], 29) * 0xC2B2AE3D27D4EB4FUL;
            c = BitOperations.RotateLeft(c ^ words[i + 2], 31) * 0x165667B19E3779F9UL;
            d = BitOperations.RotateLeft(d ^ words[i + 3], 37) * 0x27D4EB2F165667C5UL;
        }
        foreach (var rest in bytes[(i * 8)..])
            a = (a ^ rest) * 0x100000001B3UL;
        return a ^ BitOperations.RotateLeft(b, 16) ^ BitOperations.RotateLeft(c, 32) ^ BitOperations.RotateLeft(d, 48) ^ (ulong)bytes.Length;
    }
}
