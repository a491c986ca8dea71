using System.Buffers;
using System.Text;
using Selon.Cli.Rendering;

namespace Selon.Cli.Formats;

/// <summary>Statements for people: under their sources, with their force, their words and their place.</summary>
internal sealed class TextFormat(Appearance appearance) : OutputFormat
{
    public override string Separator => "\n";

    public override void Write(Reading reading, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(new StatementReport(reading, appearance).ToString(), output);
}
