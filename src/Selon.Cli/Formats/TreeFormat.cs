using System.Buffers;
using System.Text;
using Selon.Cli.Rendering;

namespace Selon.Cli.Formats;

/// <summary>Dependency trees drawn for people: one word a line, in the order of the text.</summary>
internal sealed class TreeFormat(Appearance appearance) : OutputFormat
{
    public override string Separator => "\n";

    public override void Write(Reading reading, IBufferWriter<byte> output)
    {
        var places = new TextPlaces(reading.Document.Text);
        var sentences = reading.Analysis.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var lines = new StyledText(appearance.HasColor);
            if (i > 0)
                lines.EndLine();
            var head = $"{places.Of(sentences[i].Span.Start)}  {PrintableText.Of(sentences[i].Span.Of(reading.Document.Text.Text))}";
            foreach (var line in LineWrapper.Wrap(head, appearance.Width, appearance.Width))
                lines.Append(line, Style.Bold).EndLine();
            new TreeDrawing(sentences[i], appearance.Width).WriteTo(lines);
            Encoding.UTF8.GetBytes(lines.ToString(), output);
        }
    }
}
