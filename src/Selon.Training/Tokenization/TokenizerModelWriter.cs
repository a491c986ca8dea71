using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Selon.Syntax.Tokenization;

namespace Selon.Training.Tokenization;

/// <summary>Writes the binary file that <see cref="TokenizerModelReader"/> reads.</summary>
internal static class TokenizerModelWriter
{
    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(TokenizerModel model, Stream stream)
    {
        using var body = new MemoryStream();
        var language = Encoding.ASCII.GetBytes(model.Language);
        body.WriteByte((byte)language.Length);
        body.Write(language);
        body.WriteByte((byte)BitOperations.Log2((uint)model.Words.Entries.Length));
        body.Write(model.Words.Entries);
        WriteWeights(model.Boundaries, body);
        WriteWeights(model.Contractions, body);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        Span<byte> header = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(header, TokenizerModelReader.Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header[4..], TokenizerModelReader.Checksum(bytes));
        stream.Write(TokenizerModelReader.Magic);
        stream.Write(header);
        stream.Write(bytes);
    }

    private static void WriteWeights(LinearModel model, MemoryStream body)
    {
        body.WriteByte((byte)BitOperations.Log2((uint)model.Weights.Length));
        Span<byte> bytes = stackalloc byte[2];
        foreach (var weight in model.Weights)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes, weight);
            body.Write(bytes);
        }
    }
}
