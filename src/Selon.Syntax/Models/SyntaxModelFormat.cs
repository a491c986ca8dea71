using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Selon.Syntax.Networks;
using Selon.Syntax.Tagging;

namespace Selon.Syntax.Models;

/// <summary>
/// Reads and writes <see cref="SyntaxModel"/>: eight bytes of name and version, the SHA-256 of the rest, then sizes,
/// lists of names and the matrices in half precision (IEEE 754 binary16), all little endian.
/// </summary>
internal static class SyntaxModelFormat
{
    private const int HashLength = 32;

    private static ReadOnlySpan<byte> Magic => "SELONSY1"u8;

    /// <summary>Writes a model.</summary>
    public static void Write(SyntaxModel model, Stream output)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
            WriteBody(model, writer);
        var bytes = body.ToArray();
        output.Write(Magic);
        output.Write(SHA256.HashData(bytes));
        output.Write(bytes);
    }

    /// <summary>Reads a model; <paramref name="name"/> stands in messages.</summary>
    /// <exception cref="InvalidDataException">The file is of another kind or version, or damaged.</exception>
    public static SyntaxModel Read(byte[] file, string name)
    {
        if (!file.AsSpan().StartsWith(Magic))
            throw new InvalidDataException($"{name} is not a syntax model of this version of Selon. Take the models of the same version, or train them again with selon-train.");
        var start = Magic.Length + HashLength;
        if (file.Length < start || !SHA256.HashData(file.AsSpan(start)).AsSpan().SequenceEqual(file.AsSpan(Magic.Length, HashLength)))
            throw new InvalidDataException($"{name} is damaged: its checksum does not match. Fetch the file again.");
        using var reader = new BinaryReader(new MemoryStream(file, start, file.Length - start), Encoding.UTF8);
        return ReadBody(reader, file, start);
    }

    private static void WriteBody(SyntaxModel model, BinaryWriter writer)
    {
        foreach (var size in Sizes(model.Shape))
            writer.Write(size);
        writer.Write(model.DefaultStyle);
        WriteStrings(writer, model.Inventory.Forms);
        WriteStrings(writer, model.Inventory.Styles);
        WriteStrings(writer, model.Inventory.Tags);
        WriteStrings(writer, [.. model.Inventory.Lemmas.Select(l => l.ToString())]);
        WriteStrings(writer, model.Inventory.Relations);
        WriteStrings(writer, [.. model.Inventory.KnownLemmas.Keys.Order(StringComparer.Ordinal)]);
        foreach (var key in model.Inventory.KnownLemmas.Keys.Order(StringComparer.Ordinal))
            writer.Write((ushort)model.Inventory.KnownLemmas[key]);
        var names = model.Weights.Keys.Union(model.Tables.Keys).Order(StringComparer.Ordinal).ToArray();
        writer.Write(names.Length);
        foreach (var name in names)
        {
            var table = model.Tables.TryGetValue(name, out var large) ? large : HalfTable.Of(model.Weights[name]);
            writer.Write(name);
            writer.Write(table.Bytes.Length / sizeof(ushort));
            writer.Write(table.Bytes.Span);
        }
    }

    private static SyntaxModel ReadBody(BinaryReader reader, byte[] file, int start)
    {
        var sizes = new int[12];
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = reader.ReadInt32();
        var style = reader.ReadString();
        var forms = ReadStrings(reader);
        var styles = ReadStrings(reader);
        var tags = ReadStrings(reader);
        var lemmas = ReadStrings(reader);
        var relations = ReadStrings(reader);
        var keys = ReadStrings(reader);
        var known = new Dictionary<string, int>(keys.Length);
        foreach (var key in keys)
            known[key] = reader.ReadUInt16();
        var weights = new Dictionary<string, float[]>();
        var tables = new Dictionary<string, HalfTable>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var name = reader.ReadString();
            var bytes = file.AsMemory(start + (int)reader.BaseStream.Position + sizeof(int), reader.ReadInt32() * sizeof(ushort));
            reader.BaseStream.Position += bytes.Length;
            if (SyntaxModel.LargeTables.Contains(name))
            {
                tables[name] = new HalfTable(bytes);
                continue;
            }
            var values = new float[bytes.Length / sizeof(ushort)];
            TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<byte, Half>(bytes.Span), values);
            weights[name] = values;
        }
        var inventory = new SyntaxInventory(forms, styles, tags, [.. lemmas.Select(LemmaScript.Parse)], relations, known);
        return new SyntaxModel(ShapeOf(sizes), inventory, style, weights) { Tables = tables };
    }

    private static int[] Sizes(NetworkShape shape) =>
    [
        shape.FormWidth, shape.GramWidth, shape.SuffixWidth, shape.PrefixWidth, shape.ShapeWidth, shape.StyleWidth,
        shape.Hidden, shape.Layers, shape.TagWidth, shape.LemmaWidth, shape.ArcWidth, shape.RelationWidth,
    ];

    private static NetworkShape ShapeOf(int[] sizes) => new()
    {
        FormWidth = sizes[0],
        GramWidth = sizes[1],
        SuffixWidth = sizes[2],
        PrefixWidth = sizes[3],
        ShapeWidth = sizes[4],
        StyleWidth = sizes[5],
        Hidden = sizes[6],
        Layers = sizes[7],
        TagWidth = sizes[8],
        LemmaWidth = sizes[9],
        ArcWidth = sizes[10],
        RelationWidth = sizes[11],
    };

    private static void WriteStrings(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
            writer.Write(text);
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = reader.ReadString();
        return strings;
    }
}
