namespace Selon.Tests.Specs;

/// <summary>One line of an expectation, in the format of specs/events/README.md.</summary>
/// <param name="Trigger">The spans of the trigger.</param>
/// <param name="Types">The name of the type; several where the law leaves it open.</param>
/// <param name="Modes">The modes that are right; <c>-</c> for none.</param>
/// <param name="Actors">The parties, each with its wordings; a party with the wording <c>-</c> may be left out.</param>
/// <param name="Recipients">The same for those to whom it is done.</param>
/// <param name="Factualities">The names of factuality that are right.</param>
/// <param name="SaidBy">The wordings for who vouches; <c>-</c> for the article.</param>
public sealed record ExpectedEvent(
    IReadOnlyList<string> Trigger, IReadOnlyList<string> Types, IReadOnlyList<string> Modes, IReadOnlyList<IReadOnlyList<string>> Actors,
    IReadOnlyList<IReadOnlyList<string>> Recipients, IReadOnlyList<string> Factualities, IReadOnlyList<string> SaidBy)
{
    /// <summary>Words for other mentions that must be there.</summary>
    public IReadOnlyList<string> Mentions { get; private init; } = [];

    /// <summary>All figures, each as kind, words and source (null for the article); null where they are not checked.</summary>
    public IReadOnlyList<(string Kind, string Words, string? By)>? Numbers { get; private init; }

    /// <summary>Number of the line of the request, promise, threat or refusal that it stands within, from 1; null where it is not checked.</summary>
    public int? Within { get; private init; }

    /// <summary>True where it must be told as background.</summary>
    public bool IsPast { get; private init; }

    /// <summary>The words of the line that stand in the text.</summary>
    public IEnumerable<string> Pieces =>
        [.. Trigger, .. Actors.Concat(Recipients).SelectMany(p => p).Concat(SaidBy).Where(w => w != "-"), .. Mentions,
            .. (Numbers ?? []).SelectMany(n => n.By is null ? (string[])[n.Words] : [n.Words, n.By])];

    /// <summary>Reads a line; what is wrong with it is said in the exception.</summary>
    public static ExpectedEvent Parse(string line)
    {
        var parts = line.Split(" | ");
        if (parts.Length < 7)
            throw new FormatException($"Found {parts.Length} parts, expected at least 7: {line}");
        var expected = new ExpectedEvent(
            parts[0].Split(" … "), Wordings(parts[1]), Wordings(parts[2]), Parties(parts[3]), Parties(parts[4]), Wordings(parts[5]), Wordings(parts[6]));
        foreach (var field in parts[7..])
            expected = expected.With(field, line);
        return expected;
    }

    private ExpectedEvent With(string field, string line) => field.Split('=', 2) switch
    {
        ["past"] => this with { IsPast = true },
        ["within", var number] => this with { Within = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) },
        ["mentions", var words] => this with { Mentions = words.Split("; ") },
        ["numbers", var numbers] => this with { Numbers = [.. numbers.Split("; ").Select(Number)] },
        _ => throw new FormatException($"Found \"{field}\", expected past, within=, mentions= or numbers=: {line}"),
    };

    private static (string Kind, string Words, string? By) Number(string text)
    {
        var kind = text.Split(' ')[0];
        var parts = text[(kind.Length + 1)..].Split(" by ");
        return (kind, parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static IReadOnlyList<string>[] Parties(string part) => part == "-" ? [] : [.. part.Split("; ").Select(Wordings)];

    private static string[] Wordings(string part) => part.Split(" / ");
}
