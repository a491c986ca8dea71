namespace Selon.Knowledge.Recognition;

/// <summary>
/// The labels of tokens: outside of names, and for each type the first token of several, one that goes on, and a name of
/// one token. There are sixteen, as many as a vector holds.
/// </summary>
internal static class Labels
{
    public const int Count = 16;

    public const int Outside = 0;

    public static int Begin(EntityType type) => 1 + 3 * (int)type;

    public static int Inside(EntityType type) => 2 + 3 * (int)type;

    public static int Single(EntityType type) => 3 + 3 * (int)type;

    public static EntityType TypeOf(int label) => (EntityType)((label - 1) / 3);

    public static bool IsBegin(int label) => label > 0 && label % 3 == 1;

    public static bool IsInside(int label) => label > 0 && label % 3 == 2;

    public static bool IsSingle(int label) => label > 0 && label % 3 == 0;

    /// <summary>Whether a label may stand after another; -1 before the first token.</summary>
    public static bool MayFollow(int label, int previous)
    {
        if (IsInside(label))
            return previous == label || previous == label - 1;
        return !IsBegin(Math.Max(0, previous));
    }

    /// <summary>Whether a sentence may end with a label.</summary>
    public static bool MayEnd(int label) => !IsBegin(label);
}
