namespace Selon.Claims.Origins.Signatures;

/// <summary>Reads and writes signatures as bytes.</summary>
internal static class SignatureFormat
{
    private const byte Version = 1;
    private const int Most = 1 << 22;

    /// <summary>The bytes of a signature.</summary>
    public static byte[] Write(DocumentSignature signature)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(Version);
            writer.Write(signature.Document);
            Write(writer, signature.Outlet);
            Write(writer, signature.Family);
            Write(writer, signature.Agencies);
            Write(writer, signature.Speakers);
            writer.Write(signature.IsOwnSource);
            writer.Write(signature.HasOwnReporting);
            writer.Write(signature.IsCorrection);
            writer.Write(signature.HasMoment);
            writer.Write(signature.PublishedMinute ?? long.MinValue);
            writer.Write7BitEncodedInt(signature.Text.WordCount);
            Write(writer, signature.Text.Runs);
            Write(writer, signature.Text.QuotedRuns);
            Write(writer, signature.Text.Terms);
            writer.Write(signature.Text.Weights);
        }
        return stream.ToArray();
    }

    /// <summary>The signature of bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are no signature of this version.</exception>
    public static DocumentSignature Read(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes));
            if (reader.ReadByte() != Version)
                throw new InvalidDataException("The signature is of another version.");
            return Read(reader);
        }
        catch (Exception error) when (error is EndOfStreamException or FormatException or OverflowException)
        {
            throw new InvalidDataException("The signature is damaged.", error);
        }
    }

    private static DocumentSignature Read(BinaryReader reader)
    {
        var (document, outlet, family) = (reader.ReadString(), ReadText(reader), ReadText(reader));
        var (agencies, speakers) = (ReadTexts(reader), ReadTexts(reader));
        var (isOwnSource, hasOwnReporting, isCorrection, hasMoment, minute) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadInt64());
        var words = reader.Read7BitEncodedInt();
        var (runs, quoted, terms) = (ReadHashes(reader), ReadHashes(reader), ReadHashes(reader));
        var weights = reader.ReadBytes(terms.Length);
        if (weights.Length != terms.Length)
            throw new InvalidDataException("The signature is damaged.");
        return new DocumentSignature
        {
            Document = document, Outlet = outlet, Family = family, Speakers = speakers, Agencies = agencies, IsOwnSource = isOwnSource,
            HasOwnReporting = hasOwnReporting, IsCorrection = isCorrection, HasMoment = hasMoment, PublishedMinute = minute == long.MinValue ? null : minute,
            Text = new TextSketch { Runs = runs, QuotedRuns = quoted, Terms = terms, Weights = weights, WordCount = words },
        };
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts)
            writer.Write(text);
    }

    private static string[] ReadTexts(BinaryReader reader)
    {
        var texts = new string[Count(reader)];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();
        return texts;
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    // Ascending numbers: their differences take fewer bytes.
    private static void Write(BinaryWriter writer, uint[] hashes)
    {
        writer.Write7BitEncodedInt(hashes.Length);
        uint before = 0;
        foreach (var hash in hashes)
        {
            writer.Write7BitEncodedInt((int)(hash - before));
            before = hash;
        }
    }

    private static uint[] ReadHashes(BinaryReader reader)
    {
        var hashes = new uint[Count(reader)];
        uint before = 0;
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = before += (uint)reader.Read7BitEncodedInt();
        return hashes;
    }

    private static int Count(BinaryReader reader) =>
        reader.Read7BitEncodedInt() is >= 0 and <= Most and var count ? count : throw new InvalidDataException("The signature is damaged.");
}
