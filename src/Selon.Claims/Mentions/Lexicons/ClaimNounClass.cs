namespace Selon.Claims.Mentions.Lexicons;

/// <summary>What a noun that stands for something said stands for.</summary>
internal enum ClaimNounClass : byte
{
    /// <summary>Any saying.</summary>
    Claim,
    /// <summary>What somebody is accused of.</summary>
    Accusation,
    /// <summary>Said by nobody in particular.</summary>
    Rumour,
    /// <summary>A number that was given.</summary>
    Figure,
    /// <summary>The saying that it is not so.</summary>
    Denial,
    /// <summary>What one is charged with having to do with: "toute implication".</summary>
    Matter,
}
