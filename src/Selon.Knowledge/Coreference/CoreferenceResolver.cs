using Selon.Knowledge.Coreference.Rules;
using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>Finds which expressions of a text refer to the same person, body or thing.</summary>
/// <remarks>
/// A sieve from sure to bold, in the tradition of Lee et al. 2013 ("Deterministic coreference resolution based on
/// entity-centric, precision-ranked rules"): names first, over the whole text; then nouns and pronouns from the first to
/// the last, each by the first rule that is sure enough; then the first person of quotations, whose speaker often comes
/// after them. What no rule is sure of stays by itself. Linear in the length of the text. Safe to share between threads.
/// </remarks>
public static class CoreferenceResolver
{
    private static readonly CoreferenceRule[] s_names = [new SameEntityRule(), new SameNameRule(), new FamilyNameRule(), new AcronymRule()];

    private static readonly CoreferenceRule[] s_others =
        [
        new SameEntityRule(), new AppositionRule(), new HeadMatchRule(), new OfficeRule(), new AcronymRule(), new KindNounRule(), new LatterRule(),
        new EmphaticRule(), new PronounRule(),
    ];

    private static readonly CoreferenceRule[] s_speakers = [new FirstPersonRule(), new AddresseeRule()];

    /// <summary>Resolves a text.</summary>
    /// <param name="analysis">The text and its trees.</param>
    /// <param name="reading">Whom and what it names; may be empty.</param>
    /// <param name="speeches">Who says what in it, in the order of the text; may be empty.</param>
    public static CoreferenceReading Resolve(Analysis analysis, EntityReading reading, IReadOnlyList<Speech> speeches)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(speeches);
        return CoreferenceReading.Of(Settle(analysis, reading, speeches));
    }

    /// <summary>Settles all expressions of a text.</summary>
    internal static CoreferenceState Settle(Analysis analysis, EntityReading reading, IReadOnlyList<Speech> speeches)
    {
        var state = new CoreferenceState(analysis, reading, speeches);
        // Full names before parts of them: headlines give the family name first.
        foreach (var expression in state.Expressions.Where(e => e.NameWords.Length > 1))
            Settle(state, expression, s_names);
        foreach (var expression in state.Expressions.Where(e => e.NameWords.Length == 1))
            Settle(state, expression, s_names);
        foreach (var expression in state.Expressions)
        {
            if (expression.Chain is null && expression.Form is not (ExpressionForm.FirstPerson or ExpressionForm.SecondPerson))
                Settle(state, expression, s_others);
        }
        foreach (var expression in state.Expressions)
        {
            if (expression.Chain is null)
                Settle(state, expression, s_speakers);
        }
        return state;
    }

    private static void Settle(CoreferenceState state, Expression expression, CoreferenceRule[] rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Find(state, expression) is not { } link)
                continue;
            state.Add(expression, link.Chain, rule.Name, link.Confidence);
            return;
        }
        state.Add(expression, null, null, 1);
    }
}
