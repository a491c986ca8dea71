using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Specs;

public class ClaimMentionSpecTests
{
    private const string TitleMark = "title ";
    private static readonly char[] s_marks = [' ', '.', ',', ';', ':', '«', '»', '\u00a0'];

    private static readonly string[] s_files = ["mentions.fr.md", "denials.fr.md", "verdicts.fr.md"];

    private static readonly IReadOnlyList<SpecBlock> s_specs = [.. SpecBlock.In("claims").Where(spec => s_files.Contains(spec.File))];

    private static readonly Lazy<ArticleReader> s_reader = new(() =>
    {
        var models = Path.Combine(SpecFiles.Root, "models", "fr");
        var knowledge = KnowledgeBase.Compile([Path.Combine(SpecFiles.Root, "knowledge")], out _);
        return new ArticleReader(Analyzer.Load(models), KnowledgeReader.Load(models, knowledge), new StatementFinder(Lexicon.French));
    });

    public static TheoryData<string> Specs => [.. s_specs.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Specs))]
    public void The_mentions_of_a_specification_are_found(string name)
    {
        var spec = s_specs.Single(spec => spec.ToString() == name);
        var mentions = Find(spec.Text);
        var found = mentions.Select(mention => Express(mention, mentions)).ToList();
        var missing = spec.Expected.Where(line => !Holds(line, found)).ToList();
        if (spec.KnownFailure is null)
            Assert.True(missing.Count == 0, $"{spec}\n{spec.Text}\nnot as expected\n{string.Join('\n', missing)}\nfound\n{string.Join('\n', found.Select(f => string.Join(" | ", f)))}");
        else
            Assert.False(missing.Count == 0, $"This works now; take \"known failure: {spec.KnownFailure}\" out of the file.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("« « » : ; , que")]
    [InlineData("Selon selon selon, selon.")]
    [InlineData("qui que dont où, ce que\n\n: : : 12 000, 3 et 4 par 5 et 6 par 7")]
    [InlineData("Bakou dément dément que dément 😀 \ud83d")]
    [InlineData("Quant à quant à, Quant aux prétendus.")]
    public void Odd_texts_do_no_harm(string text)
    {
        var article = Read(null, text);
        var mentions = MentionFinder.French.Find(article);
        Assert.All(mentions, mention =>
        {
            Assert.Equal(mention.Quote, mention.Span.Of(article.Article.Joined.Text).ToString());
            Assert.InRange(mention.Worth, 0, 1);
        });
        Assert.Equal(mentions.Select(m => m.Id), MentionFinder.French.Find(article).Select(m => m.Id));
    }

    private static bool Holds(string line, List<string[]> found)
    {
        var parts = line.Split(" | ");
        if (parts[0] == "no")
            return !found.Exists(f => f[2] == parts[1]);
        var about = parts.Length > 3 ? parts[3]["about ".Length..] : null;
        return found.Exists(f => f[0] == parts[0] && (parts[1] == "*" || string.Equals(f[1], parts[1], StringComparison.OrdinalIgnoreCase))
            && f[2] == parts[2] && (about is null || f[3] == about));
    }

    private static string[] Express(ClaimMention mention, IReadOnlyList<ClaimMention> all) =>
    [
        mention.Stance.ToString().ToLowerInvariant(),
        mention.By?.Name.Replace("’", "'", StringComparison.Ordinal) ?? "-",
        mention.Quote.Trim(s_marks),
        all.FirstOrDefault(other => other.Id == mention.About)?.Quote.Trim(s_marks) ?? "-",
    ];

    private static IReadOnlyList<ClaimMention> Find(string text)
    {
        if (!text.StartsWith(TitleMark, StringComparison.Ordinal))
            return MentionFinder.French.Find(Read(null, text));
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return MentionFinder.French.Find(Read(text[TitleMark.Length..end], text[(end + 1)..]));
    }

    private static ArticleReading Read(string? title, string text) =>
        s_reader.Value.Read(new Document("sha256:0", "spec", new SourceText(text)) { Title = title, Published = "2027-05-04" });
}
