using System.Buffers;
using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Claims;
using Selon.Cli.Rendering.Dossiers;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class ClaimRenderingTests
{
    [Theory]
    [InlineData("fr", false)]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    public void Claims_show_who_asserts_and_who_denies(string language, bool hasColor)
    {
        var name = language + (hasColor ? ".color" : "");
        var appearance = new Appearance(Labels.For(language), 80, hasColor);
        Snapshot.Matches(List(appearance), $"Snapshots/claims.{name}.txt");
        Snapshot.Matches(Card(appearance), $"Snapshots/claim.{name}.txt");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            var appearance = new Appearance(Labels.For(language), width);
            Assert.All((List(appearance) + Card(appearance)).Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
        }
    }

    [Fact]
    public void Json_has_the_fields_of_the_model()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ClaimJson.Options))
        {
            json.WriteStartArray();
            foreach (var claim in SampleClaims.Claims)
                ClaimJson.Write(json, claim, SampleClaims.Documents, mention => mention.Document == "sha256:c" ? null : "o1");
            foreach (var origin in SampleClaims.Origins)
                ClaimJson.Write(json, origin, SampleClaims.Documents);
            json.WriteEndArray();
        }
        Snapshot.Matches(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n", "Snapshots/claims.json");
    }

    [Fact]
    public void The_name_of_a_status_is_read_again()
    {
        foreach (var status in Enum.GetValues<Selon.Claims.ClaimStatus>())
            Assert.Equal(status, ClaimNames.Status(ClaimNames.Of(status)));
        Assert.Equal(Selon.Claims.ClaimStatus.SingleSource, ClaimNames.Status("single-source"));
        Assert.Null(ClaimNames.Status("true"));
    }

    private static string List(Appearance appearance) => new ClaimList(SampleClaims.Claims, SampleClaims.Documents, appearance).ToString();

    private static string Card(Appearance appearance) =>
        new ClaimCard(SampleClaims.Claims[0], SampleClaims.Claims.ToDictionary(c => c.Id), SampleClaims.Origins, SampleClaims.Documents,
            new StoredCorrections(Dossiers.SampleDossier.Corrections, appearance.Labels), appearance).ToString();
}
