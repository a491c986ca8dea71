using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Selon.Knowledge.Recognition;

/// <summary>
/// Reads and writes <see cref="RecognitionModel"/>: eight bytes of name and version, the SHA-256 of the rest, then sizes,
/// the features with weights of eight bits, the matrices in half precision and the names, all little endian.
/// </summary>
internal static class RecognitionModelFormat
{
    private const int HashLength = 32;

    private static ReadOnlySpan<byte> Magic => "SELONEN1"u8;

    /// <summary>Writes a model.</summary>
    public static void Write(RecognitionModel model, Stream output)
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
    public static RecognitionModel Read(byte[] file, string name)
    {
        if (!file.AsSpan().StartsWith(Magic))
            throw new InvalidDataException($"{name} is not a model of names of this version of Selon. Take the models of the same version, or train them again with selon-train.");
        var start = Magic.Length + HashLength;
        if (file.Length < start || !SHA256.HashData(file.AsSpan(start)).AsSpan().SequenceEqual(file.AsSpan(Magic.Length, HashLength)))
            throw new InvalidDataException($"{name} is damaged: its checksum does not match. Fetch the file again.");
        using var reader = new BinaryReader(new MemoryStream(file, start, file.Length - start), Encoding.UTF8);
        return ReadBody(reader);
    }

    private static void WriteBody(RecognitionModel model, BinaryWriter writer)
    {
        writer.Write(model.Scale);
        WriteArray<uint>(writer, model.Keys);
        WriteArray<sbyte>(writer, model.Weights);
        foreach (var matrix in new[] { model.FormAgreement, model.RunAgreement, model.Transitions, model.InnerTransitions })
        {
            var halves = new Half[matrix.Length];
            TensorPrimitives.ConvertToHalf(matrix, halves);
            WriteArray<Half>(writer, halves);
        }
        WriteArray(writer, model.Names.Keys);
        WriteArray(writer, model.Names.Entries);
    }

    private static RecognitionModel ReadBody(BinaryReader reader)
    {
        var scale = reader.ReadSingle();
        return new RecognitionModel
        {
            Scale = scale,
            Keys = ReadArray<uint>(reader),
            Weights = ReadArray<sbyte>(reader),
            FormAgreement = ReadHalves(reader),
            RunAgreement = ReadHalves(reader),
            Transitions = ReadHalves(reader),
            InnerTransitions = ReadHalves(reader),
            Names = NameList.Read(ReadArray<uint>(reader), ReadArray<ushort>(reader)),
        };
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static float[] ReadHalves(BinaryReader reader)
    {
        var halves = ReadArray<Half>(reader);
        var values = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, values);
        return values;
    }
}
