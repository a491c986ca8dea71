using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Units;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Text;

namespace Selon.Claims.Mentions.Speakers;

/// <summary>Tells who speaks, by the same key in every document.</summary>
internal sealed class SpeakerReader
{
    private readonly ClaimText _text;
    private readonly ILookup<int, Mention> _mentions;
    private readonly ILookup<int, Description> _descriptions;
    private readonly Dictionary<string, string> _adjectives;

    public SpeakerReader(ClaimText text)
    {
        _text = text;
        var entities = text.Reading.Attributed.Entities;
        _mentions = entities.Mentions.ToLookup(mention => mention.Sentence);
        _descriptions = entities.Descriptions.ToLookup(description => description.Sentence);
        _adjectives = entities.Entities.Where(entity => entity.Country is not null)
            .SelectMany(entity => (entity.Known?.FrenchAdjectives ?? []).Select(form => (Form: FoldedSentence.Fold(form), entity.Country)))
            .GroupBy(pair => pair.Form).ToDictionary(group => group.Key, group => group.First().Country!, StringComparer.Ordinal);
    }

    /// <summary>The speaker of a statement; null where it names nobody.</summary>
    public Speaker? Of(Statement statement)
    {
        var source = statement.Sources.FirstOrDefault(s => s.Entity is not null) ?? statement.Sources.FirstOrDefault();
        if (source is null)
            return null;
        if (source.Entity is { } entity)
            return Of(Entities[entity], source.IsAnonymous);
        var span = source.RefersTo ?? source.Span;
        return Words(span, source.IsAnonymous);
    }

    /// <summary>The speaker that a noun phrase names.</summary>
    public Speaker? Of(TextSpan phrase) =>
        EntityIn(phrase) is { } entity ? Of(entity.Government ?? entity, false) : Words(phrase, false);

    /// <summary>The states and other entities that some words name, as ids and countries.</summary>
    public HashSet<string> Names(TextSpan span)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var sentence = _text.SentenceAt(span.Start); sentence < _text.Sentences.Length && _text.Sentences[sentence].Tree.Sentence.Span.Start < span.End; sentence++)
        {
            foreach (var mention in _mentions[sentence])
            {
                if (span.Overlaps(mention.Span))
                    AddNames(Entities[mention.Entity], names);
            }
            foreach (var description in _descriptions[sentence])
            {
                if (span.Overlaps(description.Span) && (description.Entity ?? description.Affiliation) is { } entity)
                    AddNames(Entities[entity], names);
            }
            AddAdjectives(sentence, span, names);
        }
        return names;
    }

    // "des militaires tadjiks": the adjective names the country.
    private void AddAdjectives(int sentence, TextSpan span, HashSet<string> names)
    {
        var roles = _text.Sentences[sentence];
        for (var word = roles.Tree.WordAt(span.Start); word < roles.Tree.Count && roles.Tree[word].Span.Start < span.End; word++)
        {
            if (_adjectives.TryGetValue(roles.Words.Form(word), out var country))
                names.Add(country);
        }
    }

    /// <summary>The names under which a speaker goes.</summary>
    public HashSet<string> NamesOf(MentionDraft draft)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (draft.SpeakerSpan is { } span)
            names.UnionWith(Names(span));
        if (draft.Unit.Statement != SentenceRoles.Author)
        {
            foreach (var source in _text.Statements[draft.Unit.Statement].Sources)
            {
                if (source.Entity is { } entity)
                    AddNames(Entities[entity], names);
                else
                    names.UnionWith(Names(source.RefersTo ?? source.Span));
            }
        }
        if (draft.Speaker is { } speaker)
            names.Add(speaker.Key);
        return names;
    }

    private IReadOnlyList<TextEntity> Entities => _text.Reading.Attributed.Entities.Entities;

    private static void AddNames(TextEntity entity, HashSet<string> names)
    {
        if (!IsLocal(entity.Id))
            names.Add(entity.Id);
        names.Add(FoldedSentence.Fold(entity.FrenchName));
        if (entity.Country is { } country)
            names.Add(country);
    }

    private TextEntity? EntityIn(TextSpan phrase)
    {
        var sentence = _text.SentenceAt(phrase.Start);
        var best = _mentions[sentence].Where(mention => phrase.Overlaps(mention.Span))
            .OrderByDescending(mention => Math.Min(mention.Span.End, phrase.End) - Math.Max(mention.Span.Start, phrase.Start))
            .ThenBy(mention => mention.Span.Start).FirstOrDefault();
        return best is null ? null : Entities[best.Entity];
    }

    private Speaker Words(TextSpan span, bool isAnonymous)
    {
        var name = span.Of(_text.Text).Trim().ToString();
        return new Speaker(KeyOf(name), name, null, isAnonymous);
    }

    private static Speaker Of(TextEntity entity, bool isAnonymous) =>
        IsLocal(entity.Id)
            ? new Speaker(KeyOf(entity.FrenchName), entity.FrenchName, null, isAnonymous)
            : new Speaker(entity.Id, entity.FrenchName, entity.Id, isAnonymous);

    private static bool IsLocal(string id) => id.StartsWith("local:", StringComparison.Ordinal);

    // Without article, case and accents, so that "Le porte-parole" and "le porte-parole" are one.
    private static string KeyOf(string name)
    {
        var folded = FoldedSentence.Fold(name);
        foreach (var article in (ReadOnlySpan<string>)["le-", "la-", "les-", "l-", "un-", "une-", "des-"])
        {
            if (folded.StartsWith(article, StringComparison.Ordinal))
                return folded[article.Length..];
        }
        return folded;
    }
}
