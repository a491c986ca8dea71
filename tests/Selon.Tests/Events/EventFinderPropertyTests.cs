using System.Diagnostics;
using Selon.Events;
using Selon.Events.Coding;
using Selon.Events.Lexicons;
using Selon.Knowledge;
using Selon.Knowledge.Recognition;
using Selon.Knowledge.Times;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Tests.Specs;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Events;

public sealed class EventFinderPropertyTests
{
    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");
    private static readonly Lazy<Analyzer> s_analyzer = new(() => Analyzer.Load(s_models));
    private static readonly Lazy<KnowledgeReader> s_reader = new(() => new KnowledgeReader(KnowledgeBase.Empty, TimeFinder.Load("fr"), EntityRecognizer.Load(s_models)));
    private static readonly StatementFinder s_statements = new(Lexicon.French);
    private static readonly EventFinder s_events = new(EventLexicon.French);
    private static readonly string[] s_texts = [.. SpecBlock.In("events").Concat(SpecBlock.In("statements")).Concat(SpecBlock.In("coreference", "coreference")).Select(s => s.Text)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    public static TheoryData<string> Garbage => new(
        "", " ", "\n\n", "attaque", "Attaque attaque attaque", "« attaque », « arrêté », « morts »", "a tué , ( ) ) »", "\ud83d\ude00 ont tué 12 morts", "\ud83d a arrêté 5",
        "au moins", "entre", "entre 5 et", "12 12 12 12 morts", "123 456 789 123 456 789 123 456 789 morts", "trois cent mille cent mille cent millions millions millions de morts", "999999999999999999999999 morts", "un million de milliards de millions de morts", new string('9', 400) + " blessés",
        string.Concat(Enumerable.Repeat("il accuse l'armée d'avoir dit qu'", 150)), string.Concat(Enumerable.Repeat("l'attaque de ", 200)),
        string.Concat(Enumerable.Repeat("et trois morts ", 200)), string.Concat(Enumerable.Repeat("vingt et ", 200)));

    [Fact]
    public void Events_of_all_specifications_hold_together()
    {
        foreach (var text in s_texts)
            Check(text);
    }

    [Theory]
    [MemberData(nameof(Garbage))]
    public void Any_text_has_events_that_hold_together(string text) => Check(text);

    // Words of real sentences in any order and cut anywhere: trees that no rule was written for.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Shuffled_sentences_have_events_that_hold_together(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20; i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 3).Select(_ => s_texts[random.Next(s_texts.Length)])).Split(' ');
            if (i % 2 == 0)
                random.Shuffle(words);
            var text = string.Join(' ', words);
            Check(text[..random.Next(text.Length)]);
        }
    }

    [Fact]
    public void A_text_twice_read_gives_the_same()
    {
        var text = string.Join("\n\n", s_texts.Take(60));
        Assert.Equal(Lines(), Lines());

        string Lines() => string.Join('\n', Find(text).Select(e => $"{e.Id} {e.Type} {e.Mode} {e.Trigger[0]} {e.Factuality} {e.SaidIn} {e.Actors.Count} {e.Recipients.Count} {e.Numbers.Count} {e.OtherMentions.Count}"));
    }

    [Fact]
    public void Time_grows_with_the_length_of_the_text()
    {
        var once = string.Join("\n\n", s_texts.Take(150));
        Find(once);
        var brief = Time(once);
        var lengthy = Time(string.Join("\n\n", Enumerable.Repeat(once, 8)));
        Assert.True(lengthy < 8 * 4 * brief + TimeSpan.FromSeconds(2), $"{brief} for one, {lengthy} for eight times the text");
    }

    private static TimeSpan Time(string text)
    {
        var analysis = s_analyzer.Value.Analyze(new SourceText(text));
        var reading = s_statements.Find(analysis, s_reader.Value.Read(analysis, null));
        var watch = Stopwatch.StartNew();
        s_events.Find(analysis, reading);
        return watch.Elapsed;
    }

    private static IReadOnlyList<Event> Find(string text)
    {
        var analysis = s_analyzer.Value.Analyze(new SourceText(text));
        return s_events.Find(analysis, s_statements.Find(analysis, s_reader.Value.Read(analysis, null)));
    }

    private static void Check(string text)
    {
        var analysis = s_analyzer.Value.Analyze(new SourceText(text));
        var reading = s_statements.Find(analysis, s_reader.Value.Read(analysis, null));
        var events = s_events.Find(analysis, reading);
        var ids = events.Select(e => e.Id).ToHashSet();
        var statements = reading.Statements.Select(s => s.Id).ToHashSet();
        Assert.Equal(events.Count, ids.Count);
        foreach (var e in events)
        {
            Assert.NotEmpty(e.Trigger);
            Assert.All(e.Trigger.Concat(e.OtherMentions), span => Assert.InRange(span.End, span.Start + 1, text.Length));
            Assert.All(e.Actors.Concat(e.Recipients).Concat(e.SaidBy), p => Lies(p, text, reading));
            Assert.All(e.OtherViews, v => Lies(v.SaidBy, text, reading));
            Assert.All(e.Numbers, n =>
            {
                Assert.InRange(n.Span.End, n.Span.Start + 1, text.Length);
                Assert.True(n.Low is null || n.High is null || n.Low <= n.High, $"{n.Low} to {n.High}");
                Assert.True(n.Low is null or >= 0 && n.High is null or >= 0);
                Assert.True(n.SaidIn is null || statements.Contains(n.SaidIn));
                if (n.SaidBy is { } source)
                    Lies(source, text, reading);
            });
            Assert.True(e.Within is null || e.Within != e.Id && ids.Contains(e.Within));
            Assert.True(e.SaidIn is null || statements.Contains(e.SaidIn));
            Assert.InRange(e.Confidence, 0, 1);
            Assert.NotEmpty(e.Rule);
        }
        Assert.Equal(reading.Statements.Count, StatementCoder.French.Code(analysis, reading.Statements).Count);
    }

    private static void Lies(Participant participant, string text, AttributedReading reading)
    {
        Assert.All(participant.Also.Prepend(participant.Span), span => Assert.InRange(span.End, span.Start + 1, text.Length));
        if (participant.Entity is { } entity)
            Assert.InRange(entity, 0, reading.Entities.Entities.Count - 1);
    }
}
