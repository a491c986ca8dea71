namespace Selon.Statements.Lexicons;

/// <summary>How the content of a statement hangs on its cue.</summary>
public enum Complement : byte
{
    /// <summary><c>que</c>: a finite clause, also after <c>à ce que</c> and <c>de ce que</c>.</summary>
    Clause,
    /// <summary><c>si</c>: an embedded question (si, ce que, qui, comment, pourquoi, où, quand, quel …).</summary>
    Question,
    /// <summary><c>inf</c>: a bare infinitive.</summary>
    Infinitive,
    /// <summary><c>de+inf</c>: an infinitive after <c>de</c>.</summary>
    DeInfinitive,
    /// <summary><c>à+inf</c>: an infinitive after <c>à</c>.</summary>
    AInfinitive,
    /// <summary><c>np</c>: the direct object is what is said.</summary>
    Object,
    /// <summary><c>np-target</c>: the direct object is whom or what the saying is aimed at; it is the content where nothing else is said.</summary>
    Target,
    /// <summary><c>de+np</c>: a noun phrase after <c>de</c>.</summary>
    De,
    /// <summary><c>à+np</c>: a noun phrase after <c>à</c>.</summary>
    A,
    /// <summary><c>sur+np</c>: a noun phrase after <c>sur</c>.</summary>
    Sur,
    /// <summary><c>contre+np</c>: a noun phrase after <c>contre</c>.</summary>
    Contre,
    /// <summary><c>pour+np</c>: a noun phrase or an infinitive after <c>pour</c>, also <c>en faveur de</c>.</summary>
    Pour,
    /// <summary><c>en+np</c>: a noun phrase after <c>en</c>.</summary>
    En,
    /// <summary><c>attr</c>: a predicate of the object or, for a pronominal verb, of the subject (juger X excessif, se dire prêt).</summary>
    Predicate,
    /// <summary><c>attr-de</c>: a predicate of the object after <c>de</c> (qualifier X de Y).</summary>
    DePredicate,
    /// <summary><c>attr-comme</c>: a predicate of the object after <c>comme</c> (décrire X comme Y).</summary>
    CommePredicate,
    /// <summary><c>subj</c>: the subject is the content and the object the source (la décision inquiète Rome).</summary>
    Subject,
    /// <summary><c>quote</c>: direct speech as incise, inversion or after a colon.</summary>
    Quotation,
    /// <summary><c>abs</c>: none in the clause, a neighbouring quotation gives the content.</summary>
    None,
}
