using System.Globalization;
using Selon.Cli.Formats;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Cli.Rendering;

/// <summary>Says who the sources of a text are.</summary>
/// <remarks>
/// A source is the same actor where it is the same entity; without one, where the words for it are the same, case aside. A
/// pronoun counts as the name that it refers to, and one whose name is not known only as itself: two different people may
/// be "il".
/// </remarks>
internal sealed class SourceActors
{
    private const int LongestArticle = 4;

    private readonly string _text;
    private readonly Labels _labels;
    private readonly ActorNames _names;
    private readonly HashSet<TextSpan> _pronouns;
    private readonly Dictionary<TextSpan, int> _entities = [];
    private readonly Dictionary<Source, SourceActor> _actors = new(ReferenceEqualityComparer.Instance);

    public SourceActors(Reading reading, ActorNames names, Labels labels)
    {
        _text = reading.Document.Text.Text;
        _labels = labels;
        _names = names;
        _pronouns = Pronouns(reading.Analysis);
        foreach (var source in reading.Statements.SelectMany(s => s.Sources))
        {
            if (source.Entity is { } entity)
                _entities.TryAdd(source.Span, entity);
        }
        foreach (var mention in reading.Entities.Mentions)
            _entities.TryAdd(mention.Span, mention.Entity);
    }

    /// <summary>Who a source is.</summary>
    public SourceActor Of(Source source)
    {
        if (!_actors.TryGetValue(source, out var actor))
            _actors.Add(source, actor = Make(source));
        return actor;
    }

    private SourceActor Make(Source source)
    {
        var words = PrintableText.Of(source.Span.Of(_text));
        var isPronoun = _pronouns.Contains(source.Span);
        if (EntityOf(source) is { } entity)
        {
            var form = isPronoun || Says(entity, words) ? null : words;
            var stands = isPronoun || (source.RefersTo is not null && form is null) ? _names.Name(entity) : null;
            return new SourceActor(Key("entity", entity), _names.Title(entity), "", words, form, stands);
        }
        if (source.RefersTo is { } name)
        {
            var fullest = PrintableText.Of(name.Of(_text));
            return new SourceActor(Folded(fullest), fullest, "", words, null, Folded(fullest) == Folded(words) ? null : fullest);
        }
        if (source is { IsAnonymous: true, Affiliation: { } affiliation })
            return new SourceActor(Folded(words), Anonymous(source.Count) + " · " + _names.Name(affiliation), "", words, words, null);
        return new SourceActor(isPronoun ? source.Span.ToString() : Folded(words), words, source.IsAnonymous ? Mark(source) : "", words, null, null);
    }

    private int? EntityOf(Source source) =>
        source.Entity ?? (source.RefersTo is { } name && _entities.TryGetValue(name, out var entity) ? entity : null);

    // "le ministre russe des Affaires étrangères Sergueï Lavrov" says no more than the heading.
    private bool Says(int entity, string words)
    {
        var rest = words;
        foreach (var name in _names.NamesOf(entity))
            rest = rest.Replace(name, "", StringComparison.OrdinalIgnoreCase);
        foreach (var role in _names.RolesOf(entity))
            rest = rest.Replace(role, "", StringComparison.OrdinalIgnoreCase);
        return rest.Length < words.Length && rest.AsSpan().Trim().Length <= LongestArticle;
    }

    private string Anonymous(int? count) => count is { } known ? _labels.Count("anonymous-sources", known) : _labels["anonymous-sources"];

    private string Mark(Source source) =>
        source.Count is { } count and > 0
            ? string.Create(CultureInfo.InvariantCulture, $"({_labels["anonymous"]}, {count})")
            : $"({_labels["anonymous"]})";

    private static string Key(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind} {number}");

    private static string Folded(string words) => words.ToLowerInvariant().Replace('’', '\'');

    private static HashSet<TextSpan> Pronouns(Analysis analysis)
    {
        var pronouns = new HashSet<TextSpan>();
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var word in sentence.Words)
            {
                if (word.Upos != PartOfSpeech.Pron)
                    continue;
                pronouns.Add(word.Span);
                // "-t-il": the source is the pronoun alone.
                var hyphen = word.Span.Of(analysis.Text.Text).LastIndexOf('-');
                if (hyphen >= 0 && hyphen + 1 < word.Span.Length)
                    pronouns.Add(new TextSpan(word.Span.Start + hyphen + 1, word.Span.End));
            }
        }
        return pronouns;
    }
}
