using System.Text;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Claims;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Xunit;

namespace Selon.Tests.Cli.Dossiers;

public sealed class DossierRenderingTests
{
    [Theory]
    [InlineData("fr", false)]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    public void Lists_are_aligned_and_lead_to_their_documents(string language, bool hasColor)
    {
        var name = language + (hasColor ? ".color" : "");
        var appearance = new Appearance(Labels.For(language), 80, hasColor);
        Snapshot.Matches(Statements(appearance), $"Snapshots/statements.{name}.txt");
        Snapshot.Matches(new SearchHits(SampleStatements.Search, appearance, Corrections(appearance)).ToString(), $"Snapshots/search.{name}.txt");
        Snapshot.Matches(Origins(appearance), $"Snapshots/origins.{name}.txt");
        Snapshot.Matches(Events(appearance), $"Snapshots/events.{name}.txt");
        Snapshot.Matches(Actor(appearance), $"Snapshots/actor.{name}.txt");
        Snapshot.Matches(Timeline(appearance), $"Snapshots/timeline.{name}.txt");
        Snapshot.Matches(CorrectionLines.Of(SampleDossier.Corrections, WhatIs, appearance), $"Snapshots/corrections.{name}.txt");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            var appearance = new Appearance(Labels.For(language), width);
            var text = Statements(appearance) + new SearchHits(SampleStatements.Search, appearance, Corrections(appearance)) + Origins(appearance)
                + Events(appearance) + Actor(appearance) + Timeline(appearance) + CorrectionLines.Of(SampleDossier.Corrections, WhatIs, appearance);
            Assert.All(text.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
        }
    }

    [Fact]
    public void Json_has_the_documented_fields()
    {
        Snapshot.Matches(Json(Answer.Array(SampleStatements.All, StatementJson.Write)), "Snapshots/statements.json");
        Snapshot.Matches(Json(Answer.Array(SampleStatements.Search.Hits, SearchJson.Write)), "Snapshots/search.json");
        Snapshot.Matches(Json(Answer.Array(SampleDossier.Events, EventJson.Write)), "Snapshots/events.json");
        Snapshot.Matches(Json(Answer.Array(SampleDossier.Timeline, TimelineJson.Write)), "Snapshots/timeline.json");
        Snapshot.Matches(Json(Answer.Array(SampleDossier.Corrections, CorrectionJson.Write)), "Snapshots/corrections.json");
        Snapshot.Matches(Json(Answer.Json(json => ActorJson.Write(json, SampleDossier.Actor with { ClaimedByOthers = [] }, SampleClaims.Documents, _ => "o1"))), "Snapshots/actor.json");
    }

    [Fact]
    public void An_empty_array_says_that_nothing_was_found()
    {
        var answer = Answer.Array<string>([], (json, value) => json.WriteStringValue(value));
        Assert.Equal("[]\n", Json(answer));
        Assert.Equal(ExitCode.Failure, answer.Code);
    }

    [Fact]
    public void An_exact_id_is_meant_also_where_others_begin_so()
    {
        var choice = Choice.Of("s1", ["s1", "s12"], s => s, s => s);
        Assert.Equal("s1", choice.One);
        var unclear = Choice.Of("s", ["s1", "s12"], s => s, s => "mots");
        Assert.Null(unclear.One);
        var answer = unclear.Refuse(new Appearance(Labels.For("fr")), "no-claim");
        Assert.Equal("« s » peut désigner :\n  s1   mots\n  s12  mots", answer.Message);
        Assert.Equal(ExitCode.Failure, answer.Code);
    }

    private static string Statements(Appearance appearance) => new Listed<Store.Statements.StoredStatement>(SampleStatements.All, IsMore: true).Text(appearance, lines =>
    {
        var entries = new StatementEntries(id => id == "Q1" ? "état-major de Kerval" : null, appearance, new DatedLines(appearance, lines), Corrections(appearance));
        foreach (var statement in SampleStatements.All)
            entries.Write(statement);
    });

    private static string Events(Appearance appearance) => Lines(appearance, lines =>
    {
        var entries = new EventEntries(SampleDossier.NameOf, appearance, new DatedLines(appearance, lines), Corrections(appearance));
        foreach (var e in SampleDossier.Events)
            entries.Write(e);
    });

    private static string Actor(Appearance appearance) => new ActorCard(SampleDossier.Actor, 10, SampleDossier.NameOf, Corrections(appearance), appearance).ToString();

    private static string Timeline(Appearance appearance) => Lines(appearance, lines =>
    {
        var timeline = new TimelineLines(SampleClaims.Documents, SampleDossier.NameOf, appearance, lines, Corrections(appearance));
        foreach (var entry in SampleDossier.Timeline)
            timeline.Write(entry);
    });

    private static string Lines(Appearance appearance, Action<StyledText> write)
    {
        var lines = new StyledText(appearance.HasColor);
        write(lines);
        return lines.ToString();
    }

    private static string? WhatIs(string id) => id == "m3" ? "c1  le pont a été détruit" : null;

    private static StoredCorrections Corrections(Appearance appearance) => new(SampleDossier.Corrections, appearance.Labels);

    private static string Origins(Appearance appearance)
    {
        var lines = new StyledText(appearance.HasColor);
        new OriginList(SampleClaims.Documents, appearance).Write(SampleClaims.Origins, lines);
        return lines.ToString();
    }

    private static string Json(Answer answer) => Encoding.UTF8.GetString(answer.Output.Span);
}
