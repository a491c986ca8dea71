namespace Selon.Statements.Lexicons;

/// <summary>The names of frames as the lexicon files write them.</summary>
internal static class FrameNames
{
    /// <summary>The name of a complement, null for none.</summary>
    public static string? Of(Complement complement) => complement switch
    {
        Complement.Clause => "que",
        Complement.Question => "si",
        Complement.Infinitive => "inf",
        Complement.DeInfinitive => "de+inf",
        Complement.AInfinitive => "à+inf",
        Complement.Object => "np",
        Complement.Target => "np-target",
        Complement.De => "de+np",
        Complement.A => "à+np",
        Complement.Sur => "sur+np",
        Complement.Contre => "contre+np",
        Complement.Pour => "pour+np",
        Complement.En => "en+np",
        Complement.Predicate => "attr",
        Complement.DePredicate => "attr-de",
        Complement.CommePredicate => "attr-comme",
        Complement.Quotation => "quote",
        _ => null,
    };
}
