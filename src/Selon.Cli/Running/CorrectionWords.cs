using Selon.Cli.Formats;
using Selon.Store.Corrections;

namespace Selon.Cli.Running;

/// <summary>Corrections as the command line writes them: what each kind asks for.</summary>
internal static class CorrectionWords
{
    /// <summary>The names of all kinds.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<CorrectionKind>().Select(CorrectionNames.Of)];

    /// <summary>The kind of a name; null for anything else.</summary>
    public static CorrectionKind? Parse(string name) => CorrectionNames.Parse(name.ToLowerInvariant());

    /// <summary>What is wrong with a correction; null where it can be tried.</summary>
    public static string? Problem(string name, IReadOnlyList<string> value)
    {
        if (Parse(name) is not { } kind)
            return $"{name} is no kind of correction; write one of {string.Join(", ", Names)}";
        if (kind == CorrectionKind.RejectStatement)
            return value.Count == 0 ? null : $"{name} asks for the statement alone";
        if (value.Count == 0)
            return $"{name} also asks for {Asked(kind)}";
        var words = string.Join(' ', value);
        return kind switch
        {
            CorrectionKind.SetStatus when ClaimNames.Status(words) is null => $"{words} is no status; write one of {string.Join(", ", ClaimNames.Statuses)}",
            CorrectionKind.SetGrade when words is not ("1" or "2" or "3" or "4" or "5" or "6") => $"{words} is no grade; write a number from 1 to 6",
            CorrectionKind.SetReliability when words.Length != 1 || words[0] is not (>= 'A' and <= 'F') => $"{words} is no letter of reliability; write one from A to F",
            _ => null,
        };
    }

    /// <summary>What is asked of the dossier.</summary>
    /// <param name="name">A right name of a kind.</param>
    /// <param name="id">What is corrected.</param>
    /// <param name="value">What the kind asks for.</param>
    /// <param name="note">Why; null for no word.</param>
    /// <param name="who">Who corrects.</param>
    public static CorrectionRequest Request(string name, string id, IReadOnlyList<string> value, string? note, string who)
    {
        var kind = Parse(name)!.Value;
        var words = value.Count > 0 ? string.Join(' ', value) : null;
        return kind switch
        {
            CorrectionKind.AddNote => new CorrectionRequest(kind, id, who) { Note = note is null ? words : $"{words} {note}" },
            CorrectionKind.SetStatus => new CorrectionRequest(kind, id, who) { Value = ClaimNames.Of(ClaimNames.Status(words!)!.Value), Note = note },
            _ => new CorrectionRequest(kind, id, who) { Value = words, Note = note },
        };
    }

    private static string Asked(CorrectionKind kind) => kind switch
    {
        CorrectionKind.MergeActors => "the actor that it is",
        CorrectionKind.SplitActor => "the document in which it is somebody else",
        CorrectionKind.MergeClaims => "the claim that it is one with",
        CorrectionKind.SplitClaim => "the mention that is not of it",
        CorrectionKind.SetStatus => "the status",
        CorrectionKind.SetGrade => "the number, 1 to 6",
        CorrectionKind.SetReliability => "the letter, A to F",
        _ => "the words of the note",
    };
}
