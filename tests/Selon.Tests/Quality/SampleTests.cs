using System.Text;
using System.Text.Json;
using Selon.Tests.Conventions;
using Selon.Training.Conllu;
using Selon.Training.Treebanks;
using Xunit;

namespace Selon.Tests.Quality;

/// <summary>The samples that quality is measured on are whole and in step with the examples they are taken from.</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Selon.Quality", "Samples");

    [Fact]
    public void Sample_articles_are_the_examples_of_their_names()
    {
        foreach (var article in Articles())
            Assert.Equal(Repository.Read($"examples/{article.GetProperty("id").GetString()}.txt"), article.GetProperty("text").GetString());
    }

    [Fact]
    public void Spans_of_sample_statements_begin_and_end_at_the_edges_of_words()
    {
        foreach (var article in Articles())
        {
            Rune[] text = [.. article.GetProperty("text").GetString()!.EnumerateRunes()];
            foreach (var (start, end) in Spans(article))
            {
                Assert.InRange(end, start + 1, text.Length);
                Assert.False(IsInsideWord(text, start) || IsInsideWord(text, end), string.Concat(text[start..end]));
                Assert.False(Rune.IsWhiteSpace(text[start]) || Rune.IsWhiteSpace(text[end - 1]), string.Concat(text[start..end]));
            }
        }
    }

    [Fact]
    public void Parents_of_sample_statements_exist()
    {
        foreach (var article in Articles())
        {
            var statements = article.GetProperty("statements").EnumerateArray().ToArray();
            var ids = statements.Select(s => s.GetProperty("id").GetString()).ToArray();
            Assert.Distinct(ids);
            Assert.All(statements, s => Assert.True(s.GetProperty("parent").GetString() is not { } parent || ids.Contains(parent)));
        }
    }

    [Fact]
    public void Sample_sentences_are_trees_with_reduced_features()
    {
        foreach (var sentence in ConlluReader.ReadFile(Path.Combine(Folder, "syntax.fr.conllu")))
        {
            Assert.Single(sentence.Words, word => word.Head < 0);
            Assert.All(sentence.Words, word => Assert.True(ReachesRoot(sentence, word), word.Form));
            Assert.All(sentence.Words, word => Assert.Equal(word.Head < 0, word.Relation == "root"));
            Assert.All(sentence.Words, word => Assert.Equal(Harmonizer.Reduce(word.Upos, word.Features), word.Features));
        }
    }

    [Fact]
    public void Sample_sentences_hold_the_characters_of_their_text()
    {
        foreach (var sentence in ConlluReader.ReadFile(Path.Combine(Folder, "syntax.fr.conllu")))
        {
            var text = string.Concat(sentence.Tokens.Select(token => token.Form + (token.SpaceAfter ? " " : "")));
            Assert.Equal(sentence.Comment("text"), text.TrimEnd());
        }
    }

    private static IEnumerable<JsonElement> Articles() =>
        File.ReadLines(Path.Combine(Folder, "statements.fr.jsonl")).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static IEnumerable<(int Start, int End)> Spans(JsonElement article) =>
        from statement in article.GetProperty("statements").EnumerateArray()
        from field in new[] { "sources", "cue", "content", "via" }
        from span in statement.GetProperty(field).EnumerateArray()
        select (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

    private static bool IsInsideWord(Rune[] text, int at) =>
        at > 0 && at < text.Length && Rune.IsLetterOrDigit(text[at - 1]) && Rune.IsLetterOrDigit(text[at]);

    private static bool ReachesRoot(ConlluSentence sentence, ConlluWord word)
    {
        for (var steps = 0; steps <= sentence.Words.Count; steps++)
        {
            if (word.Head < 0)
                return true;
            word = sentence.Words[word.Head];
        }
        return false;
    }
}
