namespace Selon.Claims.Propositions;

/// <summary>Where the time of a proposition comes from, from the surest to the weakest.</summary>
public enum TimeOrigin : byte
{
    /// <summary>The words themselves.</summary>
    Words,
    /// <summary>The clause in which they stand.</summary>
    Clause,
    /// <summary>Their sentence or the one before.</summary>
    Sentence,
    /// <summary>The article: the day of which it tells.</summary>
    Article,
}
