namespace Selon.Events;

/// <summary>The sixteen types of PLOVER, in its order from cooperation to conflict.</summary>
/// <remarks>Type follows the act, done or not: a planned visit is <see cref="Consult"/> with <see cref="Factuality.Future"/>.</remarks>
public enum EventType : byte
{
    /// <summary>Accept, promise, offer, undertake; an accord found.</summary>
    Agree,
    /// <summary>Meet, visit, negotiate, mediate.</summary>
    Consult,
    /// <summary>Praise, back, vote for; an accord signed or in force.</summary>
    Support,
    /// <summary>Cooperate materially: trade, joint operations, shared intelligence.</summary>
    Cooperate,
    /// <summary>Relief, asylum, peacekeepers, arms or money for others.</summary>
    Aid,
    /// <summary>Withdraw a demand, suspend, regret, pardon.</summary>
    Concede,
    /// <summary>Leave office or territory, release, cease fire, lift sanctions.</summary>
    Retreat,
    /// <summary>Ask, demand, advise, order.</summary>
    Request,
    /// <summary>Allege, disapprove, investigate.</summary>
    Accuse,
    /// <summary>Refuse, veto, cancel meetings.</summary>
    Reject,
    /// <summary>Threaten and warn with consequences.</summary>
    Threaten,
    /// <summary>Demonstrate, strike, block, riot.</summary>
    Protest,
    /// <summary>Cut relations, aid or membership; remove from office; convict.</summary>
    Sanction,
    /// <summary>Deploy forces, raise alert, test weapons.</summary>
    Mobilize,
    /// <summary>Arrest, ban, seize, besiege.</summary>
    Coerce,
    /// <summary>Attack, kill, abduct.</summary>
    Assault,
}
