using System.Buffers;
using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Tests.Conventions;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class GeoJsonFormatTests
{
    private readonly GeoJsonFormat _format = new();

    [Fact]
    public void Places_are_features_with_what_is_said_about_them() => Snapshot.Matches(Collection(SampleActors.Create()), "Snapshots/places.geojson");

    [Fact]
    public void The_longitude_comes_first_and_both_lie_on_the_earth()
    {
        foreach (var feature in Features(SampleActors.Create()))
        {
            var position = feature.GetProperty("geometry").GetProperty("coordinates");
            Assert.Equal(2, position.GetArrayLength());
            Assert.InRange(position[0].GetDouble(), -180, 180);
            Assert.InRange(position[1].GetDouble(), -90, 90);
        }
        Assert.Equal(-45.6789, Features(SampleActors.Create())[0].GetProperty("geometry").GetProperty("coordinates")[0].GetDouble());
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var runes = SampleActors.Text.EnumerateRunes().ToArray();
        foreach (var mention in Features(SampleActors.Create()).SelectMany(f => f.GetProperty("properties").GetProperty("mentions").EnumerateArray()))
        {
            var words = string.Concat(runes[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()]);
            Assert.Equal(mention.GetProperty("text").GetString(), words);
        }
    }

    [Fact]
    public void A_document_without_places_leaves_no_trace() =>
        Assert.Equal(0, JsonElement.Parse(Collection(SampleReading.Create())).GetProperty("features").GetArrayLength());

    [Fact]
    public void Every_field_is_in_the_reference()
    {
        var reference = Repository.Read("docs/reference/geojson.md");
        foreach (var feature in Features(SampleActors.Create()))
            Assert.All(Names(feature.GetProperty("properties")).Distinct(), name => Assert.Contains($"`{name}`", reference, StringComparison.Ordinal));
    }

    private string Collection(Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        _format.Write(reading, buffer);
        return _format.Begin(isOne: true) + Encoding.UTF8.GetString(buffer.WrittenSpan) + _format.End(isOne: true);
    }

    private JsonElement[] Features(Reading reading) => [.. JsonElement.Parse(Collection(reading)).GetProperty("features").EnumerateArray()];

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
