namespace Selon.Statements.Lexicons;

/// <summary>Where the author who chooses the word stands to the truth of the content.</summary>
public enum Commitment : byte
{
    /// <summary>The word leaves it open (dire, affirmer).</summary>
    Neutral,
    /// <summary>The word takes the content for true (révéler, rappeler, reconnaître).</summary>
    Endorsing,
    /// <summary>The word keeps the content at a distance (prétendre, alléguer).</summary>
    Distancing,
}
