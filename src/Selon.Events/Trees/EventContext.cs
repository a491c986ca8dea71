using Selon.Events.Lexicons;
using Selon.Knowledge.Coreference;
using Selon.Statements;
using Selon.Statements.Resolution;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Trees;

/// <summary>One text as the rules for events see it.</summary>
internal sealed class EventContext
{
    private const int LongestTitle = 250;

    /// <summary>Prepares a text.</summary>
    public EventContext(Analysis analysis, AttributedReading reading, EventLexicon lexicon)
    {
        Analysis = analysis;
        Reading = reading;
        Lexicon = lexicon;
        Article = new Article(analysis, Statements.Lexicons.Lexicon.French);
        Heads = new SourceHeads(Article);
        Coreference = reading.Coreference ?? CoreferenceResolver.Resolve(analysis, reading.Entities, Speeches.Of(Heads, reading.Statements));
        Attributions = new Attributions(analysis.Text.Length, reading.Statements);
        Parties = new PartyReader(this);
        Roles = new RoleFinder(this);
        TitleEnd = FindTitleEnd(Article.Text);
    }

    /// <summary>The text and its trees.</summary>
    public Analysis Analysis { get; }

    /// <summary>Entities and statements.</summary>
    public AttributedReading Reading { get; }

    /// <summary>The words.</summary>
    public EventLexicon Lexicon { get; }

    /// <summary>The trees and quotations.</summary>
    public Article Article { get; }

    /// <summary>Finds head words of phrases by their characters.</summary>
    public SourceHeads Heads { get; }

    /// <summary>What refers to the same.</summary>
    public CoreferenceReading Coreference { get; }

    /// <summary>The entity of a chain as the reading numbers it; null where unknown.</summary>
    public int? EntityOf(ReferenceChain chain)
    {
        if (chain.Entity is not { } entity)
            return null;
        var number = Reading.Coreference is null ? entity : entity < Reading.Numbers.Count ? Reading.Numbers[entity] : -1;
        return number >= 0 && number < Reading.Entities.Entities.Count ? number : null;
    }

    /// <summary>Which statement a position stands in.</summary>
    public Attributions Attributions { get; }

    /// <summary>Reads parties.</summary>
    public PartyReader Parties { get; }

    /// <summary>Finds who stands where.</summary>
    public RoleFinder Roles { get; }

    /// <summary>Where the title ends, 0 where the text has none.</summary>
    public int TitleEnd { get; }

    /// <summary>The preposition before a noun, with its noun where it has one: "sans", "en cas", "à cours"; empty for none.</summary>
    public static string Preposition(SentenceTree tree, int noun)
    {
        var at = tree.IntroducerIndex(noun);
        if (at < 0)
            return "";
        var first = tree[at].Lemma.ToLowerInvariant();
        for (var next = at + 1; next < noun && next <= at + 2; next++)
        {
            if (tree[next].Upos == PartOfSpeech.Noun)
                return first + " " + tree[next].Lemma.ToLowerInvariant();
        }
        return first;
    }

    // A first line without a full stop is a title.
    private static int FindTitleEnd(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = text.IndexOf('\n', start);
        if (end < 0 || end - start > LongestTitle)
            return 0;
        var last = end - 1;
        while (last > start && char.IsWhiteSpace(text[last]))
            last--;
        return last >= start && text[last] is '.' or ';' ? 0 : end;
    }
}
