using Selon.Knowledge;
using Selon.Knowledge.Coreference;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>
/// Says for whom a source stands that is a pronoun, a part of a name or a vague noun phrase: the fullest name that the
/// text has for the same.
/// </summary>
internal static class SourceReferences
{
    // The name stands beside the noun: the phrase is full.
    private const string Apposition = "apposition";
    private const int MostMentions = 60;

    /// <summary>The statements with what their sources refer to.</summary>
    public static IReadOnlyList<Statement> Resolve(Article article, Analysis analysis, EntityReading reading, IReadOnlyList<Statement> statements) =>
        Resolve(article, analysis, reading, statements, out _);

    /// <summary>The same, and what refers to the same.</summary>
    public static IReadOnlyList<Statement> Resolve(
        Article article, Analysis analysis, EntityReading reading, IReadOnlyList<Statement> statements, out CoreferenceReading coreference)
    {
        var heads = new SourceHeads(article);
        coreference = CoreferenceResolver.Resolve(analysis, reading, Speeches.Of(heads, statements));
        var resolved = new Statement[statements.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var sources = new Source[statements[i].Sources.Count];
            for (var s = 0; s < sources.Length; s++)
                sources[s] = Resolve(article, heads, coreference, statements[i].Sources[s]);
            resolved[i] = statements[i] with { Sources = sources };
        }
        return resolved;
    }

    private static Source Resolve(Article article, SourceHeads heads, CoreferenceReading coreference, Source source)
    {
        var mention = heads.Find(source.Span) is { } head ? coreference.Find(head.Sentence, head.Word) : null;
        if (mention is null)
            return source with { RefersTo = null };
        if (Fullest(article, source, mention) is not { } fullest)
            return source with { RefersTo = null, Entity = mention.Chain.Entity };
        return source with { RefersTo = fullest, Entity = mention.Chain.Entity, Resolution = mention.Rule };
    }

    private static TextSpan? Fullest(Article article, Source source, ReferenceMention mention)
    {
        var chain = mention.Chain;
        if (chain.Mentions.Count < 2 || mention.Rule == Apposition || (chain.IsNamed && chain.FullestSentence == mention.Sentence && chain.FullestHead == mention.Head))
            return null;
        var fullest = chain.IsNamed ? chain.FullestName : FullestDescription(article, mention);
        if (fullest.Overlaps(source.Span) || chain.Mentions.All(m => m.Form == MentionForm.Pronoun))
            return null;
        return mention.Form == MentionForm.Pronoun || IsFuller(article.Text, fullest, mention.NameSpan ?? mention.Span, chain, mention) ? fullest : null;
    }

    // Of a body without a name: the description with the same noun that says most; "le gouvernement" is not "les autorités".
    private static TextSpan FullestDescription(Article article, ReferenceMention mention)
    {
        var chain = mention.Chain;
        if (mention.Form != MentionForm.Nominal)
            return Phrase(article, chain.FullestSentence, chain.FullestHead);
        var lemma = article.Trees[mention.Sentence][mention.Head].Lemma;
        var (fullest, most) = (mention.Span, Words(mention.Span.Of(article.Text)));
        for (var i = 0; i < Math.Min(chain.Mentions.Count, MostMentions); i++)
        {
            var other = chain.Mentions[i];
            if (other.Form == MentionForm.Pronoun || article.Trees[other.Sentence][other.Head].Lemma != lemma)
                continue;
            var phrase = Phrase(article, other.Sentence, other.Head);
            if (Words(phrase.Of(article.Text)) is var words && words > most)
                (fullest, most) = (phrase, words);
        }
        return fullest;
    }

    private static TextSpan Phrase(Article article, int sentence, int head) =>
        ContentSpans.TrimPhrase(article, NounPhrase.Span(article, article.Trees[sentence], head));

    // A name that stands in full refers to nobody else, whatever the case of its letters.
    private static bool IsFuller(string text, TextSpan fullest, TextSpan own, ReferenceChain chain, ReferenceMention mention)
    {
        if (chain.IsNamed && mention.NameSpan is null)
            return true;
        return Words(fullest.Of(text)) > Words(own.Of(text));
    }

    // "E. Macron", "M. Dupont": a letter is no word.
    private static int Words(ReadOnlySpan<char> text)
    {
        var (words, letters) = (0, 0);
        foreach (var unit in text)
        {
            letters = char.IsLetterOrDigit(unit) ? letters + 1 : 0;
            words += letters == 2 ? 1 : 0;
        }
        return words;
    }
}
