using Selon.Claims.Articles;
using Selon.Claims.Mentions;

namespace Selon.Cli.Rendering.Claims;

/// <summary>Who speaks in a mention, for people: the speaker, else the outlet in its own voice.</summary>
internal sealed class ClaimSpeakers(IReadOnlyDictionary<string, DocumentHead> documents, Labels labels)
{
    /// <summary>The name of who speaks.</summary>
    public string Of(ClaimMention mention)
    {
        if (mention.By is { } speaker)
            return PrintableText.Of(speaker.Name) + (speaker.IsAnonymous ? $" ({labels["anonymous"]})" : "");
        return mention.Stance == Stance.Report ? labels["no-source"] : labels.Format("own-voice", Outlet(mention.Document));
    }

    /// <summary>The outlet of a document, else where it came from.</summary>
    public string Outlet(string document) => documents.TryGetValue(document, out var head)
        ? PrintableText.Of(head.Outlet ?? head.Source) : document;

    /// <summary>The names of those who take one of the stances, each once, in the order of their first mention.</summary>
    public IEnumerable<string> Of(IEnumerable<ClaimMention> mentions) =>
        mentions.DistinctBy(m => m.By?.Key ?? "voice:" + Outlet(m.Document)).Select(Of).Distinct();
}
