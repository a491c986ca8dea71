using System.Buffers;

namespace Selon.Cli.Formats;

/// <summary>A way to write readings. Immutable: one is shared by all threads.</summary>
internal abstract class OutputFormat
{
    /// <summary>What comes before the first document.</summary>
    /// <param name="isOne">The input is one plain text, not a collection.</param>
    public virtual string Begin(bool isOne) => "";

    /// <summary>What comes between two documents that have anything to show.</summary>
    public virtual string Separator => "";

    /// <summary>What comes after the last document.</summary>
    public virtual string End(bool isOne) => "";

    /// <summary>Writes one document in UTF-8; nothing where it has nothing to show.</summary>
    public abstract void Write(Reading reading, IBufferWriter<byte> output);
}
