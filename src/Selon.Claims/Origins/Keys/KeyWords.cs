using System.Collections.Frozen;
using System.Text;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Keys;

/// <summary>Folds the words of who speaks, and knows those that say something of them.</summary>
internal static class KeyWords
{
    private static readonly FrozenSet<string> s_articles = FrozenSet.ToFrozenSet(["le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "ce", "cette", "ces", "cet", "son", "sa", "ses", "leur", "leurs"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_indefinite = FrozenSet.ToFrozenSet(["un", "une", "des", "son", "sa", "l un", "l une", "certains", "certaines", "plusieurs"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_pronouns = FrozenSet.ToFrozenSet(["il", "elle", "ils", "elles", "lui", "eux", "celui ci", "celle ci", "ce dernier", "cette derniere", "ces derniers", "qui", "dont"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_speakersOfText = FrozenSet.ToFrozenSet(["nous", "on", "je"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_sides = List("both-sides").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_bodies = List("generic-bodies").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_texts = List("text-nouns").ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] s_anonymity = [.. List("anonymity")];
    private static readonly string[] s_states = [.. List("state-bodies").Select(w => $" {w} ")];

    /// <summary>Lower case, without accents and punctuation, one blank between words.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            var letter = NameFolding.Fold(unit);
            if (letter != '\0' && char.IsLetterOrDigit(letter))
                folded.Append(letter);
            else if (letter != '\0' && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>Folded, without the article before it.</summary>
    public static string Name(ReadOnlySpan<char> words) => Without(s_articles, Fold(words));

    /// <summary>Folded, without article and without the noun of a body before its name: "le collectif X" and "X" are one.</summary>
    public static string Body(ReadOnlySpan<char> words)
    {
        var name = Name(words);
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && s_bodies.Contains(name[..end]) ? Without(s_articles, name[(end + 1)..]) : name;
    }

    /// <summary>True for "les deux gouvernements", "les deux capitales".</summary>
    public static bool AreBothSides(ReadOnlySpan<char> words) =>
        Fold(words).Split(' ') is var folded && Array.IndexOf(folded, "deux") is >= 0 and var at && folded.Skip(at + 1).Any(s_sides.Contains);

    /// <summary>True where words say that somebody does not want to be named.</summary>
    public static bool SayAnonymity(ReadOnlySpan<char> words)
    {
        var folded = Fold(words);
        return s_anonymity.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>True for a body of a state by its words: "le Comité d'État à la sécurité nationale".</summary>
    public static bool AreStateBody(ReadOnlySpan<char> words)
    {
        var folded = $" {Fold(words)} ";
        return s_states.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>True for "un habitant", "son voisin", "des riverains".</summary>
    public static bool IsIndefinite(ReadOnlySpan<char> words)
    {
        var folded = Fold(words);
        var first = folded.IndexOf(' ', StringComparison.Ordinal);
        return (first > 0 && s_indefinite.Contains(folded[..first])) || folded.StartsWith("l un ", StringComparison.Ordinal) || folded.StartsWith("l une ", StringComparison.Ordinal);
    }

    /// <summary>True where a word that is no article begins with a capital.</summary>
    public static bool HaveName(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i]) && (i > 0 ? !char.IsLetter(words[i - 1]) : !s_articles.Contains(Fold(words[..FirstWord(words)]))))
                return true;
        }
        return false;
    }

    private static int FirstWord(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        return end;
    }

    /// <summary>True for "les organisateurs".</summary>
    public static bool IsPlural(ReadOnlySpan<char> words) => Fold(words).StartsWith("les ", StringComparison.Ordinal);

    /// <summary>True for what only points at somebody named before: "il", "ce dernier", "le texte".</summary>
    public static bool OnlyPoint(ReadOnlySpan<char> words) =>
        Fold(words) is var folded && (s_pronouns.Contains(folded) || s_texts.Contains(Name(words)) || folded.StartsWith("le meme ", StringComparison.Ordinal) || folded.StartsWith("la meme ", StringComparison.Ordinal));

    /// <summary>True for "leur porte-parole", "leur chef": who speaks for those who spoke before.</summary>
    public static bool AreOfThose(ReadOnlySpan<char> words) => Fold(words) is var folded && folded.StartsWith("leur ", StringComparison.Ordinal) | folded.StartsWith("son porte parole", StringComparison.Ordinal) | folded.StartsWith("sa porte parole", StringComparison.Ordinal);

    /// <summary>True for the noun of a text that somebody puts out: "tribune", "communiqué".</summary>
    public static bool NamesText(ReadOnlySpan<char> word) => s_texts.Contains(Fold(word));

    /// <summary>True for a body that was named before: "l'entreprise", "le collectif".</summary>
    public static bool TakeUpBody(ReadOnlySpan<char> words) => s_bodies.Contains(Name(words));

    /// <summary>True for "notre ministre", "nos techniciens".</summary>
    public static bool AreOurs(ReadOnlySpan<char> words) => Fold(words) is var folded && (folded.StartsWith("notre ", StringComparison.Ordinal) || folded.StartsWith("nos ", StringComparison.Ordinal));

    /// <summary>True where whoever wrote the text speaks of themselves.</summary>
    public static bool AreAuthor(ReadOnlySpan<char> words) => s_speakersOfText.Contains(Fold(words));

    private static IEnumerable<string> List(string name) => OriginTable.Read(name, columns: 1).Select(f => f[0]);

    private static string Without(FrozenSet<string> first, string folded)
    {
        while (folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && first.Contains(folded[..end]))
            folded = folded[(end + 1)..];
        return folded;
    }
}
