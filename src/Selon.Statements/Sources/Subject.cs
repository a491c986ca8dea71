namespace Selon.Statements.Sources;

/// <summary>The subject of a verb.</summary>
/// <param name="Word">Its head word, -1 for none.</param>
/// <param name="Kind">How it was found.</param>
internal readonly record struct Subject(int Word, SubjectKind Kind)
{
    /// <summary>No subject.</summary>
    public static readonly Subject None = new(-1, SubjectKind.None);
}
