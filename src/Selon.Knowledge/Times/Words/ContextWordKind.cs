namespace Selon.Knowledge.Times.Words;

/// <summary>What a word beside a time decides; the names of context.tsv without their hyphens.</summary>
internal enum ContextWordKind : byte
{
    /// <summary>A noun for what lasts.</summary>
    Lasting,

    /// <summary>A verb after which "à dix ans" says how long.</summary>
    LastingVerb,

    /// <summary>The ending of such nouns.</summary>
    LastingEnding,

    /// <summary>A verb whose participle says that something is still to come.</summary>
    Planned,

    /// <summary>A verb that shares its time with its infinitive.</summary>
    SameTime,

    /// <summary>A verb that the press uses in the present for what is past.</summary>
    Reported,

    /// <summary>A verb that makes its perfect with "être".</summary>
    PerfectWithBe,

    /// <summary>A verb of having an age.</summary>
    Having,
}
