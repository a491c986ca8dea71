namespace Selon.Statements;

/// <summary>What a source does by saying something. The values and their meaning are those of the codebook.</summary>
public enum Act : byte
{
    /// <summary>Says, tells, explains, recalls.</summary>
    Assert,
    /// <summary>Makes known a decision or event officially.</summary>
    Announce,
    /// <summary>A medium as origin, or hearsay told in the conditional.</summary>
    Report,
    /// <summary>Confirms, admits.</summary>
    Confirm,
    /// <summary>Says that it is not so, contests.</summary>
    Deny,
    /// <summary>Thinks, believes, judges, fears, hopes.</summary>
    Estimate,
    /// <summary>Accuses, denounces, condemns, criticises.</summary>
    Accuse,
    /// <summary>Claims responsibility (revendiquer).</summary>
    Claim,
    /// <summary>Asks, demands, orders, urges, recommends.</summary>
    Call,
    /// <summary>Proposes.</summary>
    Propose,
    /// <summary>Promises, undertakes, says that it is ready.</summary>
    Commit,
    /// <summary>Rejects, declines.</summary>
    Refuse,
    /// <summary>Warns, threatens.</summary>
    Warn,
    /// <summary>Welcomes, praises, thanks, congratulates, mourns.</summary>
    Support,
    /// <summary>Asks a question, wonders.</summary>
    Ask,
}
