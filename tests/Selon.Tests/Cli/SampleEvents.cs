using Selon.Events;
using Selon.Events.Coding;
using Selon.Knowledge.Times;
using Selon.Text;

namespace Selon.Tests.Cli;

/// <summary>Events of the sample articles, made by hand: each field and each value of factuality occurs.</summary>
internal static class SampleEvents
{
    /// <summary>Those of <see cref="SampleReading"/>, without entities.</summary>
    public static IReadOnlyList<Event> OfReading(Func<string, TextSpan> span) =>
    [
        new Event
        {
            Id = "e1", Type = EventType.Agree, Cameo = "030", Trigger = [span("accepté")], OtherMentions = [span("rouvrirait")],
            Actors = [new Participant(span("les dockers"))], Recipients = [new Participant(span("la ministre Anne Valdor")) { Also = [span("Anne Valdor")] }],
            Place = new EventPlace(span("Kerval"), null), Time = Time(span("30 septembre 2020")), Factuality = Factuality.ProbablePositive,
            SaidIn = "s3", SaidBy = [new Participant(span("deux sources proches du dossier"))],
            OtherViews = [new EventView(Factuality.CertainNegative, new Participant(span("Le syndicat")), "s5")],
            Numbers = [new EventNumber(NumberKind.Participants, span("deux sources")) { Low = 2, High = 2, SaidBy = new Participant(span("l’agence Ouest-Info")), SaidIn = "s3" }],
            Rule = "verb", Confidence = 0.8,
        },
    ];

    /// <summary>The codes of the statements of <see cref="SampleReading"/>.</summary>
    public static IReadOnlyList<StatementCode> Codes { get; } =
    [
        StatementCode.Statement, StatementCode.Statement, StatementCode.Statement, new(EventType.Support, "051"), new(null, "016"), new(null, "011"),
    ];

    /// <summary>Those of <see cref="SampleActors"/>.</summary>
    public static IReadOnlyList<Event> OfActors(Func<string, TextSpan> span, int government, int area, int minister, int place) =>
    [
        Make("e1", EventType.Request, span("exige")) with
        {
            Mode = "yield", Actors = [new Participant(span("Ostrava")) { Entity = government }], Time = Time(span("30 septembre 2020")),
        },
        Make("e2", EventType.Retreat, span("reddition")) with
        {
            Mode = "disarm", Actors = [new Participant(span("Kerval-Est")) { Entity = area }], Factuality = Factuality.Future, Within = "e1",
        },
        Make("e3", EventType.Consult, span("rendre")) with
        {
            Mode = "visit", Actors = [new Participant(span("La ministre valdorienne des Affaires étrangères Ana Merel")) { Entity = minister }],
            Place = new EventPlace(span("Lancy"), place), Factuality = Factuality.Future, SaidIn = "s4",
            SaidBy = [new Participant(span("elle")) { Entity = minister }],
        },
        Make("e4", EventType.Assault, span("résistait")) with
        {
            Actors = [new Participant(span("l’armée karvane"))], Recipients = [new Participant(span("le Kerval-Est")) { Entity = area }],
            SaidIn = "s5", SaidBy = [new Participant(span("Deux proches de l’armée karvane"))], OtherMentions = [span("tout sera fini")],
            OtherViews = [new EventView(Factuality.CertainNegative, new Participant(span("la présidence valdorienne")) { Entity = government }, "s6")],
            Numbers = [new EventNumber(NumberKind.Dead, span("Deux proches")) { Low = 2, High = 2, SaidBy = new Participant(span("un témoin")), SaidIn = "s8" }, new EventNumber(NumberKind.Injured, span("rien"))],
            IsAboutPast = true,
        },
        Make("e5", EventType.Agree, span("fini")) with { Factuality = Factuality.Hypothetical, SaidIn = "s7", SaidBy = [new Participant(span("Tarek"))] },
    ];

    private static Event Make(string id, EventType type, TextSpan trigger) => new()
    {
        Id = id, Type = type, Cameo = type.CameoRoot(), Trigger = [trigger], Factuality = Factuality.CertainPositive, Rule = "verb", Confidence = 0.9,
    };

    private static TimeExpression Time(TextSpan span) => new()
    {
        Span = span, Type = TimeType.Date, Value = "2020-09-30", Edtf = "2020-09-30", Precision = TimePrecision.Day, Certainty = TimeCertainty.Exact,
        Begin = new DateTime(2020, 9, 30), End = new DateTime(2020, 10, 1), Rule = "date",
    };
}
