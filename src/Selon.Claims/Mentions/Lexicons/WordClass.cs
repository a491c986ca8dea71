namespace Selon.Claims.Mentions.Lexicons;

/// <summary>The small classes of the file word-classes.</summary>
internal enum WordClass : byte
{
    /// <summary>Says that its object is not so.</summary>
    DenialVerb,
    /// <summary>Says that its object is so after all.</summary>
    ConfirmVerb,
    /// <summary>Answers what somebody else said.</summary>
    ReplyVerb,
    /// <summary>Counts victims and the like.</summary>
    TollNoun,
    /// <summary>Calls its object something.</summary>
    JudgingVerb,
    /// <summary>Finds, sees or counts.</summary>
    EvidenceVerb,
    /// <summary>Says something: negated it says nothing.</summary>
    CommentVerb,
    /// <summary>Opens a clause that tells another fact.</summary>
    ContrastMark,
    /// <summary>Hopes and fears.</summary>
    FeelingVerb,
}
