namespace Selon.Statements.Lexicons;

/// <summary>The words that the lexicon files use for the values of the program. Closed lists: anything else is an error.</summary>
internal static class LexiconTerms
{
    private static readonly Dictionary<string, Complement> Complements = new(StringComparer.Ordinal)
    {
        ["que"] = Complement.Clause,
        ["si"] = Complement.Question,
        ["inf"] = Complement.Infinitive,
        ["de+inf"] = Complement.DeInfinitive,
        ["à+inf"] = Complement.AInfinitive,
        ["np"] = Complement.Object,
        ["np-target"] = Complement.Target,
        ["de+np"] = Complement.De,
        ["à+np"] = Complement.A,
        ["sur+np"] = Complement.Sur,
        ["contre+np"] = Complement.Contre,
        ["pour+np"] = Complement.Pour,
        ["en+np"] = Complement.En,
        ["attr"] = Complement.Predicate,
        ["attr-de"] = Complement.DePredicate,
        ["attr-comme"] = Complement.CommePredicate,
        ["subj"] = Complement.Subject,
        ["quote"] = Complement.Quotation,
        ["abs"] = Complement.None,
    };

    private static readonly Dictionary<string, Conditions> ConditionNames = new(StringComparer.Ordinal)
    {
        ["subject-animate"] = Conditions.SubjectAnimate,
        ["subject-not-court"] = Conditions.SubjectNotCourt,
        ["subject-not-document"] = Conditions.SubjectNotDocument,
        ["subject-not-on"] = Conditions.SubjectNotOn,
        ["object-abstract"] = Conditions.ObjectAbstract,
        ["object-not-person"] = Conditions.ObjectNotPerson,
        ["object-not-possessive"] = Conditions.ObjectNotPossessive,
        ["object-speech-noun"] = Conditions.ObjectSpeechNoun,
        ["object-event"] = Conditions.ObjectEvent,
        ["with-quote"] = Conditions.WithQuotation,
        ["agent-if-passive"] = Conditions.AgentIfPassive,
        ["without-à"] = Conditions.WithoutA,
        ["not-passive"] = Conditions.NotPassive,
        ["not-infinitive"] = Conditions.NotInfinitive,
        ["person-or-organization"] = Conditions.ComplementIsSource,
        ["clause-edge"] = Conditions.ClauseEdge,
        ["not-law"] = Conditions.ComplementNotRule,
        ["has-complement"] = Conditions.HasComplement,
        ["has-source"] = Conditions.HasSource,
    };

    private static readonly Dictionary<string, SourceRoles> Roles = new(StringComparer.Ordinal)
    {
        ["subject"] = SourceRoles.Subject,
        ["object"] = SourceRoles.Object,
        ["à"] = SourceRoles.A,
        ["par"] = SourceRoles.Par,
        ["de+np"] = SourceRoles.De,
        ["possessive"] = SourceRoles.Possessive,
        ["subject-of-light-verb"] = SourceRoles.SubjectOfLightVerb,
    };

    /// <summary>An act by its name in the codebook.</summary>
    public static Act ReadAct(LexiconRow row, string name) => ReadValue<Act>(row, name, "act");

    /// <summary>A value of an enumeration by its name in lower case, hyphens between words.</summary>
    public static T ReadValue<T>(LexiconRow row, string name, string what)
        where T : struct, Enum
    {
        var joined = name.Replace("-", "", StringComparison.Ordinal);
        if (joined.Length > 0 && char.IsAsciiLetterLower(joined[0]) && Enum.TryParse<T>(joined, ignoreCase: true, out var value))
            return value;
        throw row.Error($"found the {what} \"{name}\", expected one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
    }

    /// <summary>A complement by its name in a frame.</summary>
    public static Complement ReadComplement(LexiconRow row, string name) => Look(row, Complements, name, "frame");

    /// <summary>Source roles, joined in the file by spaces.</summary>
    public static SourceRoles ReadSourceRoles(LexiconRow row, int column)
    {
        var roles = SourceRoles.None;
        foreach (var word in row.Words(column))
            roles |= Look(row, Roles, word, "source");
        return roles;
    }

    /// <summary>One condition by its name.</summary>
    public static Conditions ReadCondition(LexiconRow row, string name) => Look(row, ConditionNames, name, "condition");

    private static T Look<T>(LexiconRow row, Dictionary<string, T> terms, string name, string what) =>
        terms.TryGetValue(name, out var value)
            ? value
            : throw row.Error($"found the {what} \"{name}\", expected one of {string.Join(", ", terms.Keys)}.");
}
