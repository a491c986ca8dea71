using Selon.Store;
using Selon.Store.Events;
using Selon.Store.Statements;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>The words of a document for somebody and, where they do not say it, who that is.</summary>
/// <param name="nameOf">The name of an actor by its id; null where it is unknown.</param>
/// <param name="labels">The words of the program.</param>
internal sealed class PartyWords(Func<string, string?> nameOf, Labels labels)
{
    /// <summary>Who speaks.</summary>
    public string Of(StoredSpeaker speaker) => speaker.IsAnonymous
        ? $"{PrintableText.Of(speaker.Passage.Text)} ({labels["anonymous"]})"
        : Of(speaker.Passage, speaker.Entity, speaker.RefersTo);

    /// <summary>Who takes part.</summary>
    public string Of(StoredParticipant participant) => Of(participant.Passage, participant.Entity, null);

    /// <summary>Who takes part, one after the other.</summary>
    public string Of(IEnumerable<StoredParticipant> participants) => string.Join(", ", participants.Select(Of).Distinct());

    private string Of(Passage passage, string? entity, string? refersTo)
    {
        var words = PrintableText.Of(passage.Text);
        var name = entity is null ? refersTo : nameOf(entity) ?? refersTo;
        if (name is null || words.Contains(name = PrintableText.Of(name), StringComparison.OrdinalIgnoreCase))
            return words;
        return name.Contains(words, StringComparison.OrdinalIgnoreCase) ? name : $"{words} ({name})";
    }
}
