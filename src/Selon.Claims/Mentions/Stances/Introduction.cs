using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Units;

namespace Selon.Claims.Mentions.Stances;

/// <summary>Reads what introduces a clause before a colon: "L'association porte une accusation grave : …".</summary>
internal static class Introduction
{
    /// <summary>True where somebody is said there to make an accusation or another statement.</summary>
    public static bool Names(ClaimText text, ClaimUnit unit) => SpeakerOf(text, unit) >= 0;

    /// <summary>Who makes it, as a word of the sentence; -1 for nobody.</summary>
    public static int SpeakerOf(ClaimText text, ClaimUnit unit)
    {
        var roles = text.Sentences[unit.Sentence];
        var tree = roles.Tree;
        if (roles.Part[unit.Head] == 0)
            return -1;
        for (var word = 0; word < tree.Count && roles.Part[word] < roles.Part[unit.Head]; word++)
        {
            if (roles.Part[word] != roles.Part[unit.Head] - 1 || ClaimNouns.ClassOf(text.Lexicon, tree, word) is null or ClaimNounClass.Matter or ClaimNounClass.Rumour)
                continue;
            var verb = tree[word].Head;
            if (verb >= 0 && tree[word].UniversalRelation == "obj" && Clauses.Subject(tree, verb) is >= 0 and var subject)
                return subject;
        }
        return -1;
    }
}
