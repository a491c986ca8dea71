using Selon.Knowledge;
using Selon.Knowledge.Coreference;
using Selon.Knowledge.Recognition;
using Selon.Knowledge.Times;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Tests.Specs;
using Xunit;

namespace Selon.Tests.Knowledge.Coreference;

public class CoreferencePropertyTests
{
    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");
    private static readonly Lazy<Analyzer> s_analyzer = new(() => Analyzer.Load(s_models));
    private static readonly Lazy<KnowledgeReader> s_reader = new(() => new KnowledgeReader(KnowledgeBase.Empty, TimeFinder.Load("fr"), EntityRecognizer.Load(s_models)));
    private static readonly StatementFinder s_finder = new(Lexicon.French);

    public static TheoryData<string> Texts => [.. SpecBlock.In("coreference", "coreference").Select(s => s.Text).Concat(StatementSpecFiles.All.Select(s => s.Text)).Distinct()];

    public static TheoryData<string> Garbage => new(
        "", " ", "\n\n", "il", "son son son", "« il », « elle », « il »", "Ce dernier.", "— , ( ) ) »", "\ud83d\ude00 il a dit", "\ud83d a-t-il dit",
        "M. M. M. a dit", "A B C D E F (ABCDEF)", new string('«', 300), string.Concat(Enumerable.Repeat("il dit qu'il dit ", 200)),
        string.Concat(Enumerable.Repeat("Jean et ", 300)), string.Concat(Enumerable.Repeat("ABC (A.B.C.) ", 200)));

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Garbage))]
    public void Mentions_lie_in_the_text_and_in_one_chain(string text)
    {
        var analysis = s_analyzer.Value.Analyze(text);
        var coreference = CoreferenceResolver.Resolve(analysis, s_reader.Value.Read(analysis, null), []);
        var seen = new HashSet<ReferenceMention>(ReferenceEqualityComparer.Instance);
        foreach (var chain in coreference.Chains)
        {
            Assert.NotEmpty(chain.Mentions);
            Assert.InRange(chain.FullestName.End, chain.FullestName.Start, text.Length);
            foreach (var mention in chain.Mentions)
            {
                Assert.Same(chain, mention.Chain);
                Assert.True(seen.Add(mention));
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                Assert.InRange(mention.Confidence, 0, 1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Garbage))]
    public void What_a_source_refers_to_lies_in_the_text_and_outside_the_source(string text)
    {
        var analysis = s_analyzer.Value.Analyze(text);
        var reading = s_finder.Find(analysis, s_reader.Value.Read(analysis, null));
        foreach (var source in reading.Statements.SelectMany(s => s.Sources))
        {
            if (source.Entity is { } entity)
                Assert.InRange(entity, 0, reading.Entities.Entities.Count - 1);
            if (source.RefersTo is not { } referent)
                continue;
            Assert.InRange(referent.End, referent.Start + 1, text.Length);
            Assert.False(referent.Overlaps(source.Span));
            // A rule answers for it, the more where the name comes later.
            Assert.NotNull(source.Resolution);
        }
    }

    [Fact]
    public void A_text_twice_read_gives_the_same()
    {
        var text = string.Join("\n\n", SpecBlock.In("coreference", "coreference").Select(s => s.Text));
        var analysis = s_analyzer.Value.Analyze(text);
        var reading = s_reader.Value.Read(analysis, null);
        Assert.Equal(Lines(), Lines());

        IEnumerable<string> Lines() => [.. CoreferenceResolver.Resolve(analysis, reading, []).Chains.Select(c => string.Join(' ', c.Mentions.Select(m => $"{m.Span} {m.Rule}")))];
    }
}
