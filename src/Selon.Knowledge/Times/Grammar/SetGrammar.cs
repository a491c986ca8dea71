using System.Globalization;
using Selon.Syntax;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>How often: "tous les lundis", "chaque année", "par an", "hebdomadaire".</summary>
internal static class SetGrammar
{
    /// <summary>Reads one.</summary>
    public static bool TryRead(Phrase phrase, ref int at, out SetMeaning set)
    {
        var start = at;
        if (TryReadEach(phrase, ref at, out set) || TryReadPer(phrase, ref at, out set) || TryReadFrequency(phrase, ref at, out set)
            || TryReadWeekdays(phrase, ref at, out set))
            return true;
        at = start;
        return false;
    }

    // chaque lundi, tous les ans, toutes les deux heures.
    private static bool TryReadEach(Phrase phrase, ref int at, out SetMeaning set)
    {
        set = new SetMeaning("");
        var amount = "1";
        if (phrase[at].Is(Each))
        {
            at++;
        }
        else if (phrase[at].Is(All) && phrase[at + 1].Is(Definite))
        {
            at += 2;
            if (NumberGrammar.TryReadSmall(phrase, ref at, out var number))
                amount = number.ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            return false;
        }
        if (ValueOf(phrase[at], amount) is not { } value)
            return false;
        set = new SetMeaning(value);
        at++;
        ReadTail(phrase, ref at, ref set);
        return true;
    }

    private static string? ValueOf(Lexeme lexeme, string amount) => lexeme switch
    {
        _ when lexeme.Is(Weekday) => $"XXXX-WXX-{lexeme.As(Weekday).Number}",
        _ when lexeme.Is(Weekdays) => $"XXXX-WXX-{lexeme.As(Weekdays).Number}",
        _ when lexeme.Is(Part) => $"XXXX-XX-XXT{lexeme.As(Part).Text}",
        _ when lexeme.Is(Parts) => $"XXXX-XX-XXT{lexeme.As(Parts).Text}",
        _ when lexeme.Is(Month) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{lexeme.As(Month).Number:D2}"),
        _ when lexeme.Is(Season) => $"XXXX-{lexeme.As(Season).Text}",
        _ when lexeme.Is(Unit) => Times(TimeUnit.Parse(lexeme.As(Unit).Text), amount),
        _ => null,
    };

    private static string Times(TimeUnit unit, string amount) =>
        unit.Duration((int.Parse(amount, CultureInfo.InvariantCulture) * unit.Factor).ToString(CultureInfo.InvariantCulture));

    // par an: the preposition stays outside.
    private static bool TryReadPer(Phrase phrase, ref int at, out SetMeaning set)
    {
        set = new SetMeaning("");
        if (!phrase[at - 1].Is(Per) || !phrase[at].Is(Unit) || ValueOf(phrase[at], "1") is not { } value)
            return false;
        set = new SetMeaning(value);
        at++;
        return true;
    }

    // An adjective or adverb; "le quotidien" is a newspaper.
    private static bool TryReadFrequency(Phrase phrase, ref int at, out SetMeaning set)
    {
        set = new SetMeaning(phrase[at].As(Frequency).Text);
        if (set.Value.Length == 0 || phrase.WordAt(at)?.Upos is not (PartOfSpeech.Adj or PartOfSpeech.Adv))
            return false;
        at++;
        return true;
    }

    // les lundis, le dimanche, les deuxième et quatrième jeudis.
    private static bool TryReadWeekdays(Phrase phrase, ref int at, out SetMeaning set)
    {
        set = new SetMeaning("");
        if (!phrase[at].Is(Definite))
            return false;
        var next = at + 1;
        while (NumberGrammar.TryReadOrdinal(phrase, ref next, out _) || phrase[next].Is(And))
            next += phrase[next].Is(And) ? 1 : 0;
        var isOne = next == at + 1 && phrase[next].Is(Weekday);
        if (!phrase[next].Is(Weekdays) && !isOne)
            return false;
        set = new SetMeaning(ValueOf(phrase[next], "1")!);
        at = next + 1;
        ReadTail(phrase, ref at, ref set);
        return true;
    }

    private static void ReadTail(Phrase phrase, ref int at, ref SetMeaning set)
    {
        if (!set.Value.StartsWith("XXXX-WXX", StringComparison.Ordinal) || !phrase[at].Is(Part))
            return;
        set = new SetMeaning($"{set.Value}T{phrase[at].As(Part).Text}");
        at++;
    }
}
