namespace Selon.Statements.Lexicons;

/// <summary>
/// Reads the frames of a row: <c>[np-person+|à-person+]complement[=act][@strength]</c>, separated by spaces,
/// with the conditions of the row: <c>condition</c> for all frames or <c>complement:condition</c> for one.
/// </summary>
internal static class FrameReader
{
    private const string ObjectPrefix = "np-person+";
    private const string DativePrefix = "à-person+";

    /// <summary>The frames of a row, in its order.</summary>
    public static IReadOnlyList<Frame> Read(LexiconRow row, int framesColumn, int conditionColumn, Act act, Strength strength)
    {
        var conditions = ReadConditions(row, conditionColumn);
        var frames = new List<Frame>();
        foreach (var word in row.Words(framesColumn))
            frames.Add(ReadFrame(row, word, act, strength, conditions));
        foreach (var (complement, _) in conditions)
        {
            if (complement is { } limited && !frames.Exists(frame => frame.Complement == limited))
                throw row.Error($"a condition is for a frame that the row does not have: {limited}.");
        }
        return frames;
    }

    private static Frame ReadFrame(
        LexiconRow row, string word, Act act, Strength strength, List<(Complement?, Conditions)> conditions)
    {
        var rest = word;
        if (rest.IndexOf('@', StringComparison.Ordinal) is var at and > 0)
        {
            strength = LexiconTerms.ReadValue<Strength>(row, rest[(at + 1)..], "strength");
            rest = rest[..at];
        }
        if (rest.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
        {
            act = LexiconTerms.ReadAct(row, rest[(equals + 1)..]);
            rest = rest[..equals];
        }
        var addressee = AddresseeOf(ref rest);
        var complement = LexiconTerms.ReadComplement(row, rest);
        var all = Conditions.None;
        foreach (var (limited, condition) in conditions)
        {
            if (limited is null || limited == complement)
                all |= condition;
        }
        return new Frame(complement, addressee, act, strength, all);
    }

    private static Addressee AddresseeOf(ref string frame)
    {
        if (frame.StartsWith(ObjectPrefix, StringComparison.Ordinal))
        {
            frame = frame[ObjectPrefix.Length..];
            return Addressee.Object;
        }
        if (frame.StartsWith(DativePrefix, StringComparison.Ordinal))
        {
            frame = frame[DativePrefix.Length..];
            return Addressee.Dative;
        }
        return Addressee.None;
    }

    private static List<(Complement?, Conditions)> ReadConditions(LexiconRow row, int column)
    {
        var conditions = new List<(Complement?, Conditions)>();
        foreach (var word in row.Words(column))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            Complement? limited = colon > 0 ? LexiconTerms.ReadComplement(row, word[..colon]) : null;
            conditions.Add((limited, LexiconTerms.ReadCondition(row, word[(colon + 1)..])));
        }
        return conditions;
    }
}
