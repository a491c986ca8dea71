using Selon.Claims.Articles;
using Selon.Claims.Origins.Outlets;
using Selon.Knowledge;

namespace Selon.Claims.Origins.Keys;

/// <summary>Of which state an institution is that an article names without its state ("le ministère de la Santé").</summary>
internal sealed class CountryContext
{
    private const int FarthestInParagraph = 1500;
    private const int FarthestInSentence = 60;
    private const double Dominance = 1.5;
    private readonly List<(int Start, string Country)> _places;
    private readonly string _text;
    private readonly Outlet? _outlet;
    private readonly string? _home;
    private readonly bool _isForeign;
    private readonly bool _isOfOne;

    public CountryContext(ArticleReading reading, Outlet? outlet, KnowledgeBase knowledge, NameScanner scanner)
    {
        var entities = reading.Attributed.Entities;
        _text = reading.Article.Joined.Text;
        _outlet = outlet;
        // Towns of one name lie in many countries; states, their capitals and adjectives do not.
        _places = [.. entities.Mentions.Where(m => m.Form == MentionForm.Name && entities.Entities[m.Entity] is { Kind: EntityKind.State or EntityKind.Government, Country: not null } or { Kind: EntityKind.Place, Known.Type: "capital", Country: not null })
            .Select(m => (m.Span.Start, entities.Entities[m.Entity].Country!)).Concat(scanner.Adjectives(_text)).Distinct().Order()];
        _home = outlet?.Entity is { } key ? knowledge.Find(key)?.Country : null;
        // The most named first; of those named alike the first.
        Main = [.. _places.GroupBy(p => p.Country, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(p => p.Start)).Select(g => g.Key)];
        // An article that names places at home more than a state abroad is about home.
        var votes = entities.Mentions.Where(m => m.Form == MentionForm.Name && entities.Entities[m.Entity] is { Kind: EntityKind.Place or EntityKind.Government or EntityKind.State, Country: not null })
            .CountBy(m => entities.Entities[m.Entity].Country!, StringComparer.Ordinal).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        // Where no state is named, the towns and regions tell.
        if (Main.Count == 0)
            Main = [.. votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Key)];
        _isOfOne = Main.Count > 0 && _places.Count(p => p.Country == Main[0]) is var most && (Main.Count == 1 || most >= Dominance * _places.Count(p => p.Country == Main[1]));
        _isForeign = Main.Count > 0 && (_home is null || votes.GetValueOrDefault(_home) == 0 || votes.GetValueOrDefault(_home) < votes.Where(v => v.Key != _home).Select(v => v.Value).DefaultIfEmpty().Max());
    }

    /// <summary>The states that the article is about, the most named first.</summary>
    public IReadOnlyList<string> Main { get; }

    /// <summary>The state that directs the outlet where the article is about it; null for none.</summary>
    public string? Directing => _outlet?.Government is { } state && (Main.Count == 0 || Main.Contains(state)) ? state : null;

    /// <summary>
    /// The state of an institution named at a place: that which directs the outlet, else that of the outlet where the article
    /// names no state twice, else the last one named before in the paragraph, else the most named.
    /// </summary>
    public string? At(int position)
    {
        if (Directing is { } state)
            return state;
        if (!_isForeign && _home is not null)
            return _home;
        var last = _places.BinarySearch((position, ""));
        last = (last < 0 ? ~last : last) - 1;
        var isNear = last >= 0 && position - _places[last].Start < FarthestInParagraph && !_text.AsSpan(_places[last].Start, position - _places[last].Start).Contains('\n');
        // One state that the article is about stays meant, but for "À Tirana, le ministère …".
        if (isNear && _isOfOne && position - _places[last].Start > FarthestInSentence)
            return Main[0];
        return isNear ? _places[last].Country : Main.Count > 0 ? Main[0] : _home;
    }
}
