using Selon.Claims.Articles;
using Selon.Claims.Origins.Outlets;
using Selon.Knowledge;

namespace Selon.Claims.Origins.Keys;

/// <summary>Of which state an institution is that an article names without its state ("le ministère de la Santé").</summary>
internal sealed class CountryContext
{
    private readonly (int Start, string Country)[] _places;
    private readonly string _text;
    private readonly string? _outlet;

    public CountryContext(ArticleReading reading, Outlet? outlet, KnowledgeBase knowledge)
    {
        var entities = reading.Attributed.Entities;
        _text = reading.Article.Joined.Text;
        _places = [.. entities.Mentions.Where(m => m.Form == MentionForm.Name && entities.Entities[m.Entity] is { Kind: not EntityKind.Media, Country: not null })
            .Select(m => (m.Span.Start, entities.Entities[m.Entity].Country!))];
        _outlet = outlet?.Entity is { } key ? knowledge.Find(key)?.Country : null;
        // The most named first; of those named alike the first.
        Main = [.. _places.GroupBy(p => p.Country, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(p => p.Start)).Select(g => g.Key)];
    }

    /// <summary>The states that the article is about, the most named first.</summary>
    public IReadOnlyList<string> Main { get; }

    /// <summary>The state of an institution named at a place: the last one named before in the paragraph, else the main one, else that of the outlet.</summary>
    public string? At(int position)
    {
        var paragraph = position > 0 ? _text.LastIndexOf('\n', Math.Min(position, _text.Length) - 1) : -1;
        string? near = null;
        foreach (var (start, country) in _places)
        {
            if (start >= position)
                break;
            if (start > paragraph)
                near = country;
        }
        return near ?? (Main.Count > 0 ? Main[0] : _outlet);
    }
}
