using System.Buffers;
using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Tests.Conventions;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class PloverFormatTests
{
    [Fact]
    public void Events_are_records_a_line() => Snapshot.Matches(Write(SampleActors.Create()), "Snapshots/events.plover.jsonl");

    [Fact]
    public void Every_field_is_in_the_reference()
    {
        var reference = Repository.Read("docs/reference/events.md");
        var lines = Write(SampleActors.Create()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(SampleActors.Create().Events.Count, lines.Length);
        foreach (var property in JsonElement.Parse(lines[0]).EnumerateObject())
            Assert.Contains($"`{property.Name}`", reference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_events_leaves_no_trace() => Assert.Empty(Write(SampleReading.Create() with { Events = [] }));

    private static string Write(Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new PloverFormat().Write(reading, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
