using Selon.Syntax;

namespace Selon.Claims.Propositions;

/// <summary>Finds who takes part in what is said, and in which part.</summary>
internal static class ParticipantFinder
{
    private const int Most = 12;

    /// <summary>The participants in the order of the text.</summary>
    public static IReadOnlyList<Participant> Find(ArticleView article, SpanWords words)
    {
        var view = words.View;
        var found = new List<Participant>();
        foreach (var word in words.TopDown.Order())
        {
            if (found.Count == Most)
                break;
            if (view[word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && view.Key(word) is { } key && !IsPredicateOnly(key) && !view.IsTime(word))
                found.Add(new Participant(RoleReader.Of(view, word), key, CampOf(view, word), view.Entity(word)));
            else if (view[word].UniversalRelation == "amod" && view.Camp(word) is { } camp && IsEvent(view, view[word].Head))
                found.Add(new Participant(ParticipantRole.Agent, camp, camp, null));
        }
        if (found.All(p => p.Role != ParticipantRole.Agent) && ControllerReader.AgentOutside(view, words) is { } controller)
            found.Add(new Participant(ParticipantRole.Agent, view.Key(controller) ?? "w:" + view.Folded[controller], CampOf(view, controller), view.Entity(controller)));
        return found;
    }

    /// <summary>The side of a noun: its own, that of an adjective of state, or that of its complement.</summary>
    public static string? CampOf(SentenceView view, int word)
    {
        if (view.Camp(word) is { } own)
            return own;
        foreach (var child in view.Sentence.Children(word))
        {
            if (view[child].UniversalRelation is "amod" or "nmod" or "flat" or "appos" or "acl" && view.Camp(child) is { } camp)
                return camp;
        }
        return null;
    }

    private static bool IsPredicateOnly(string key) => key.StartsWith("p:", StringComparison.Ordinal) && !key.Contains("n:", StringComparison.Ordinal);

    private static bool IsEvent(SentenceView view, int head) => head >= 0 && view.Key(head) is { } key && key.Contains("p:", StringComparison.Ordinal);
}
