using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>The names and descriptions of a text by sentence, so that looking one up does not depend on the length of the text.</summary>
internal sealed class NamesOfText
{
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly ILookup<int, Mention> _mentions;
    private readonly ILookup<int, Description> _descriptions;
    private readonly Dictionary<string, TextSpan> _first = new(StringComparer.Ordinal);

    public NamesOfText(ArticleReading reading)
    {
        var names = reading.Attributed.Entities;
        _sentences = reading.Analysis.Sentences;
        Entities = names.Entities;
        _mentions = names.Mentions.Where(m => m.Form != MentionForm.Pronoun).ToLookup(m => m.Sentence);
        foreach (var mention in names.Mentions.OrderBy(m => m.Span))
        {
            if (mention.Form != MentionForm.Pronoun)
                _first.TryAdd(Entities[mention.Entity].Id, mention.Span);
        }
        _descriptions = names.Descriptions.ToLookup(d => d.Sentence);
        Bodies = [.. names.Mentions.Where(m => m.Form == MentionForm.Name && Entities[m.Entity].Kind is EntityKind.Organization or EntityKind.Group).OrderBy(m => m.Span.Start)];
    }

    /// <summary>Where an entity is named or described first, by its id.</summary>
    public TextSpan? First(string id) => _first.TryGetValue(id, out var span) ? span : null;

    /// <summary>The entities of the text.</summary>
    public IReadOnlyList<TextEntity> Entities { get; }

    /// <summary>Where organisations and groups are named, in the order of the text.</summary>
    public IReadOnlyList<Mention> Bodies { get; }

    /// <summary>The name that a phrase holds the most of; null for none.</summary>
    public Mention? Name(TextSpan phrase) => Mentions(phrase).Where(m => m.Form == MentionForm.Name)
        .OrderByDescending(m => Math.Min(m.Span.End, phrase.End) - Math.Max(m.Span.Start, phrase.Start)).ThenBy(m => m.Span.Start).FirstOrDefault();

    /// <summary>The names in a phrase.</summary>
    public IEnumerable<Mention> Mentions(TextSpan phrase) => Sentences(phrase).SelectMany(s => _mentions[s]).Where(m => phrase.Overlaps(m.Span));

    /// <summary>The description whose noun comes first in a phrase: "le porte-parole du ministère" is a spokesperson.</summary>
    public Description? Description(TextSpan phrase) => Sentences(phrase).SelectMany(s => _descriptions[s]).Where(d => phrase.Overlaps(d.Noun))
        .OrderBy(d => d.Noun.Start).ThenByDescending(d => d.Noun.Length).FirstOrDefault();

    private IEnumerable<int> Sentences(TextSpan phrase)
    {
        var (low, high) = (0, _sentences.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sentences[middle].Span.End <= phrase.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < _sentences.Count && _sentences[low].Span.Start < phrase.End; low++)
            yield return low;
    }
}
