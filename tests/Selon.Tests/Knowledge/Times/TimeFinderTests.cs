using Selon.Knowledge.Times;
using Selon.Syntax;
using Selon.Tests.Specs;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Knowledge.Times;

public sealed class TimeFinderTests
{
    private static readonly Lazy<Analyzer> s_analyzer =
        new(() => Analyzer.Load(Path.Combine(SpecFiles.Root, "models", "fr")));

    private static readonly TimeFinder s_finder = TimeFinder.Load("fr");

    // Pieces of time expressions and of other text; random joins of them look like nothing that the rules foresee.
    private static readonly string[] s_pieces =
    [
        "le ", "la ", "l'", "du ", "au ", "de ", "d'", "d'ici ", "en ", "à ", "vers ", "depuis ", "il y a ", "entre ", "et ", "fin ", "mi-", "lundi ", "mardi ",
        "31 ", "29 ", "00", "12", "99999999999 ", "2020 ", "2 ", "1er ", "XIXe ", "février ", "mai ", "siècle ", "ans ", "jours ", "heures ", "h ", "30", ":", "/", "-", ", ",
        ". ", "\n", "dernier ", "prochain ", "la veille ", "plus tard ", "hier ", "soir ", "chaque ", "tous les ", "par ", "Noël ", "Pâques ", "\ud83d", "’", "« ", "midi ",
        "trente ", "cent ", "mille ", "un ", "quart ", "et demie ", "moins ", "GMT ", "année ", "semaine ", "trimestre ", "troisième ", "week-end ", "IIIIIIII ", "0 ", "9999 ",
    ];

    [Fact]
    public void Undated_news_of_a_known_month_gets_its_days_from_its_newest_date()
    {
        const string Text = "Depuis plusieurs semaines, les deux ports sont bloqués.\n\nLes ministres ont demandé jeudi 31 mars la levée du blocus. "
            + "Plus tôt, le préfet avait reçu les armateurs. Mardi, un journal local écrivait déjà que les navires partiraient.";
        var times = Find(Text, "2022-04");

        Assert.Equal(["plusieurs semaines", "jeudi 31 mars", "Plus tôt", "Mardi"], times.Select(time => time.Span.Of(Text).ToString()));
        Assert.Equal(("PXW", "/2022-04", TimeType.Duration), (times[0].Value, times[0].Edtf, times[0].Type));
        Assert.Equal(("2022-03-31", TimeCertainty.Exact), (times[1].Value, times[1].Certainty));
        Assert.Equal(("PAST_REF", "../2022-03-31"), (times[2].Value, times[2].Edtf));
        Assert.Equal(("2022-03-29", "2022-03-29?", TimeCertainty.Inferred), (times[3].Value, times[3].Edtf, times[3].Certainty));
    }

    [Fact]
    public void An_open_value_holds_every_day_that_is_possible()
    {
        var open = Assert.Single(Find("Le maire a démissionné hier.", "2020-03"));

        Assert.Equal(TimeCertainty.Open, open.Certainty);
        Assert.Equal(new DateTime(2020, 2, 29), open.Begin);
        Assert.Equal(new DateTime(2020, 3, 31), open.End);
    }

    [Fact]
    public void Dates_of_the_text_rule_out_days_of_publication()
    {
        var times = Find("Le pont a été fermé le 30 mars. Le conseil se réunira mardi 31 mars. Le maire a démissionné hier.", "2020-03");

        Assert.Equal("2020-03-XX", times[^1].Value);
        Assert.Equal("[2020-03-29..2020-03-30]", times[^1].Edtf);
    }

    [Fact]
    public void Expressions_lie_in_the_text_in_order_whatever_it_is()
    {
        var random = new Random(7);
        string?[] published = ["2020-02-29", "2020-10", "2021", null, "", "20", "2020-99", "9999-12-31", "0001-01-01", "n'importe"];
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var end = 0;
            foreach (var time in Find(text, published[round % published.Length]))
            {
                Assert.True(time.Span.Start >= end && time.Span.End <= text.Length && !time.Span.IsEmpty, text);
                Assert.False(string.IsNullOrEmpty(time.Value), text);
                Assert.True(time.Begin is null || time.End is null || time.Begin <= time.End || time.Edtf!.Contains('/', StringComparison.Ordinal), text);
                end = time.Span.End;
            }
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_times()
    {
        const string Text = "Entre mardi et jeudi, vers 15 heures, trois ans après, fin mai.";
        Assert.Equal(Find(Text, "2020-10"), Find(Text, "2020-10"));
    }

    [Fact]
    public void An_unknown_language_is_refused() => Assert.Throws<InvalidDataException>(() => TimeFinder.Load("xx"));

    [Fact]
    public void Timex3_stands_in_the_escaped_text()
    {
        var text = new SourceText("Hier soir & tous les lundis < fin mai.");
        var xml = Timex3.Write(text, s_finder.Find(s_analyzer.Value.Analyze(text), "2020-10-02"));

        Assert.Equal(
            "<TIMEX3 tid=\"t1\" type=\"TIME\" value=\"2020-10-01TEV\">Hier soir</TIMEX3> &amp; "
            + "<TIMEX3 tid=\"t2\" type=\"SET\" value=\"XXXX-WXX-1\" quant=\"EVERY\">tous les lundis</TIMEX3> &lt; "
            + "<TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2020-05\" mod=\"END\">fin mai</TIMEX3>.", xml);
    }

    [Fact]
    public void Timex3_refuses_expressions_outside_the_text()
    {
        var times = Find("Hier soir, le port a fermé.", "2020-10-02");
        Assert.Throws<ArgumentException>(() => Timex3.Write(new SourceText("Hier"), times));
    }

    private static IReadOnlyList<TimeExpression> Find(string text, string? published) => s_finder.Find(s_analyzer.Value.Analyze(text), published);
}
