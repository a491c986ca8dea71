namespace Selon.Statements.Lexicons;

/// <summary>What kind of outlet a name belongs to.</summary>
public enum MediumKind : byte
{
    /// <summary>A news agency.</summary>
    Agency,
    /// <summary>A newspaper.</summary>
    Newspaper,
    /// <summary>Radio or television.</summary>
    Broadcaster,
    /// <summary>Online only.</summary>
    Online,
    /// <summary>A weekly or monthly.</summary>
    Magazine,
}
