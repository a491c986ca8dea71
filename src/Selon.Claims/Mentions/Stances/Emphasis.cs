using Selon.Claims.Mentions.Units;

namespace Selon.Claims.Mentions.Stances;

/// <summary>Words that say that something is so after all: "bel et bien".</summary>
internal static class Emphasis
{
    /// <summary>True where a unit has them.</summary>
    public static bool Is(SentenceRoles roles, ClaimUnit unit)
    {
        for (var word = unit.Words.First; word + 2 <= unit.Words.Last; word++)
        {
            if (roles.Words.Form(word) == "bel" && roles.Words.Form(word + 1) == "et" && roles.Words.Form(word + 2) == "bien")
                return true;
        }
        return false;
    }
}
