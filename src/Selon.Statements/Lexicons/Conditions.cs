namespace Selon.Statements.Lexicons;

/// <summary>What the context of an ambiguous word must fulfil for it to be speech. A set: all members must hold.</summary>
[Flags]
public enum Conditions : uint
{
    /// <summary>Nothing more is asked.</summary>
    None = 0,
    /// <summary><c>subject-animate</c>: the subject is a name, a personal pronoun or a noun of source-nouns.tsv; not a fact, a thing, <c>ce</c>, <c>cela</c> or a clause.</summary>
    SubjectAnimate = 1 << 0,
    /// <summary><c>subject-not-court</c>: the subject is no court, judge or law: those rule, they do not say.</summary>
    SubjectNotCourt = 1 << 1,
    /// <summary><c>subject-not-document</c>: the subject is no law, treaty or other text that provides.</summary>
    SubjectNotDocument = 1 << 2,
    /// <summary><c>subject-not-on</c>: the subject is not the impersonal <c>on</c>.</summary>
    SubjectNotOn = 1 << 3,
    /// <summary><c>object-abstract</c>: the object is no person, place or thing that can be touched: it could be said or decided.</summary>
    ObjectAbstract = 1 << 4,
    /// <summary><c>object-not-person</c>: the object is no person or group.</summary>
    ObjectNotPerson = 1 << 5,
    /// <summary><c>object-not-possessive</c>: the object does not have a possessive of the subject (affirmer sa domination).</summary>
    ObjectNotPossessive = 1 << 6,
    /// <summary><c>object-speech-noun</c>: the object is a noun of nouns.tsv.</summary>
    ObjectSpeechNoun = 1 << 7,
    /// <summary><c>object-event</c>: the object is a deed or an event, such as an attack.</summary>
    ObjectEvent = 1 << 8,
    /// <summary><c>with-quote</c>: some of the content stands in quotation marks.</summary>
    WithQuotation = 1 << 9,
    /// <summary><c>not-passive</c>: the verb is active.</summary>
    NotPassive = 1 << 10,
    /// <summary><c>not-infinitive</c>: the verb is finite or a participle, not an infinitive of purpose or after a modal.</summary>
    NotInfinitive = 1 << 11,
    /// <summary><c>person-or-organization</c>: the complement of the marker is a person, group, organization, government, medium or document.</summary>
    ComplementIsSource = 1 << 12,
    /// <summary><c>clause-edge</c>: the marker opens its clause or is set off by commas.</summary>
    ClauseEdge = 1 << 13,
    /// <summary><c>not-law</c>: the complement of the marker is no rule, plan, method or custom (selon la loi, selon le calendrier).</summary>
    ComplementNotRule = 1 << 14,
    /// <summary><c>has-complement</c>: a noun has its complement or its source with it, alone it is no statement.</summary>
    HasComplement = 1 << 15,
    /// <summary><c>has-source</c>: a noun has its source with it (possessive, de, par, light verb).</summary>
    HasSource = 1 << 16,
    /// <summary><c>agent-if-passive</c>: a passive has its agent; without one it tells a fact (ils sont condamnés).</summary>
    AgentIfPassive = 1 << 17,
    /// <summary><c>without-à</c>: the verb has no complement with <c>à</c> (condamner à mort).</summary>
    WithoutA = 1 << 18,
}
