namespace Selon.Statements.Sources;

/// <summary>How the subject of a verb was found.</summary>
internal enum SubjectKind : byte
{
    /// <summary>There is none.</summary>
    None,
    /// <summary>The verb has it as its dependent.</summary>
    Own,
    /// <summary>The antecedent of a relative pronoun.</summary>
    Antecedent,
    /// <summary>That of the verb with which it is coordinated.</summary>
    Shared,
    /// <summary>Understood: the controller of a participle or infinitive.</summary>
    Controlled,
    /// <summary>Impersonal <c>il</c>, <c>ce</c> or <c>on</c>.</summary>
    Impersonal,
    /// <summary>The agent of a passive.</summary>
    Agent,
    /// <summary>Taken over from the statement before.</summary>
    Carried,
}
