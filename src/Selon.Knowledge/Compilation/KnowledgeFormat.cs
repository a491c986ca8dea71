using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Compilation;

/// <summary>The compiled form in a file: a mark, a version, a checksum, then tables, each with its length before it.</summary>
/// <remarks>Numbers are little-endian; the tables are read into memory as they are, so reading costs little more than the file's bytes.</remarks>
internal static class KnowledgeFormat
{
    private const uint Version = 3;
    private const int HeaderLength = 16;

    private static ReadOnlySpan<byte> Mark => "SLNK"u8;

    /// <summary>Writes the tables.</summary>
    public static void Write(Stream stream, KnowledgeTables tables)
    {
        var body = new MemoryStream();
        var checksum = new TableChecksum();
        Add(body, checksum, tables.Texts.Tables.Starts);
        Add(body, checksum, tables.Texts.Tables.Characters);
        Add(body, checksum, tables.Entities);
        Add(body, checksum, tables.Places);
        Add(body, checksum, tables.Holdings);
        Add(body, checksum, tables.HoldingsByPerson);
        Add(body, checksum, tables.Memberships);
        Add(body, checksum, tables.MembershipsByMember);
        Add(body, checksum, tables.Roles);
        Add(body, checksum, tables.Disputes);
        Add(body, checksum, tables.Names.Tables.Keys);
        Add(body, checksum, tables.Names.Tables.Entries);
        Add(body, checksum, tables.Names.Tables.Starts);
        Add(body, checksum, tables.Names.Tables.Postings);
        Span<byte> header = stackalloc byte[HeaderLength];
        Mark.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header[8..], checksum.Value);
        stream.Write(header);
        stream.Write(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <summary>Reads the tables, to the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The bytes are not of this form and version, or damaged.</exception>
    public static KnowledgeTables Read(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header[..4].SequenceEqual(Mark))
            throw new InvalidDataException("this is not a compiled base of knowledge");
        if (BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) is var version and not Version)
            throw new InvalidDataException($"the base of knowledge has version {version}, this program reads version {Version}");
        var checksum = new TableChecksum();
        var tables = new KnowledgeTables
        {
            Texts = new TextHeap(Take<int>(stream, checksum), Take<char>(stream, checksum)),
            Entities = Take<EntityRow>(stream, checksum),
            Places = Take<PlaceRow>(stream, checksum),
            Holdings = Take<HoldingRow>(stream, checksum),
            HoldingsByPerson = Take<int>(stream, checksum),
            Memberships = Take<MembershipRow>(stream, checksum),
            MembershipsByMember = Take<int>(stream, checksum),
            Roles = Take<RoleRow>(stream, checksum),
            Disputes = Take<DisputeRow>(stream, checksum),
            Names = new NameIndex(Take<ulong>(stream, checksum), Take<int>(stream, checksum), Take<int>(stream, checksum), Take<NamePosting>(stream, checksum)),
        };
        if (BinaryPrimitives.ReadUInt64LittleEndian(header[8..]) != checksum.Value || stream.ReadByte() >= 0)
            throw Damaged();
        return tables;
    }

    private static void Add<T>(MemoryStream body, TableChecksum checksum, T[] table) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(table.AsSpan());
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        body.Write(length);
        body.Write(bytes);
        checksum.Add(bytes);
    }

    private static unsafe T[] Take<T>(Stream stream, TableChecksum checksum) where T : unmanaged
    {
        Span<byte> prefix = stackalloc byte[4];
        if (stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false) < prefix.Length)
            throw Damaged();
        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        // A damaged length must not ask for more memory than the file has bytes.
        if (length < 0 || length % sizeof(T) != 0 || length > stream.Length - stream.Position)
            throw Damaged();
        var table = GC.AllocateUninitializedArray<T>(length / sizeof(T));
        var bytes = MemoryMarshal.AsBytes(table.AsSpan());
        stream.ReadExactly(bytes);
        checksum.Add(bytes);
        return table;
    }

    private static InvalidDataException Damaged() => new("the base of knowledge is damaged");
}
