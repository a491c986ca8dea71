using Selon.Knowledge.Linking;
using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Knowledge;

/// <summary>Finds whom and what a text names, and links it to the base of knowledge.</summary>
/// <remarks>
/// From sure to bold: full names of persons; names that the base holds; family names alone; misprints and what is known
/// to the text alone; descriptions with a noun of office, at the date of the text. Immutable and safe to share between
/// threads. Linear in the length of the text.
/// </remarks>
public sealed class EntityLinker
{
    private readonly KnowledgeBase _knowledge;

    /// <summary>Makes a linker.</summary>
    public EntityLinker(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
    }

    /// <summary>Links what a text names.</summary>
    /// <param name="analysis">The sentences.</param>
    /// <param name="names">The recognised names; may be empty.</param>
    /// <param name="at">The days on which the text may have been published; null where unknown.</param>
    public EntityReading Link(Analysis analysis, IReadOnlyList<EntitySpan> names, DateRange? at)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(names);
        var state = new LinkingState(_knowledge, LinkingWords.French, analysis, names, at);
        PersonLinker.LinkFullNames(state);
        NameLinker.Link(state);
        PersonLinker.LinkFamilyNames(state);
        LocalNameLinker.Link(state, withDescribed: false);
        var finder = new DescriptionFinder(state);
        var linker = new DescriptionLinker(state);
        var descriptions = new List<Description>();
        for (var s = 0; s < state.Sentences.Length; s++)
            descriptions.AddRange(finder.Find(s, linker));
        LocalNameLinker.Link(state, withDescribed: true);
        descriptions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return EntityOrder.Arrange(state, descriptions);
    }
}
