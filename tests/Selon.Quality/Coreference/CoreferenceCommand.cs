using Selon.Knowledge.Coreference;
using Selon.Quality.References;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Resolution;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Quality.Coreference;

/// <summary>Measures chains of names and pronouns on annotated articles, from raw text.</summary>
internal static class CoreferenceCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var gold = Options.Value(args, "--gold") ?? Path.Combine(Options.Value(args, "--data") ?? Options.DefaultData, "coreference", "fr_estrepublicain.dev.jsonl");
        if (!File.Exists(gold))
            return Options.NoData(gold);
        var analyzer = Analyzer.Load(Options.Value(args, "--models") ?? Path.Combine("models", "fr"));
        var knowledge = KnowledgeOfTexts.Load(args);
        var finder = new StatementFinder(Lexicon.French);
        var (several, all) = (new ChainScore("chains of two mentions or more"), new ChainScore("with chains of one mention"));
        foreach (var text in GoldChains.Read(gold))
        {
            var analysis = analyzer.Analyze(text.Text);
            var reading = knowledge.Read(text.Id, analysis);
            var speeches = Speeches.Of(new SourceHeads(new Article(analysis, Lexicon.French)), finder.Find(analysis));
            var found = Chains(analysis, CoreferenceResolver.Resolve(analysis, reading, speeches));
            all.Add(text.Chains, found);
            several.Add([.. text.Chains.Where(chain => chain.Count > 1)], [.. found.Where(chain => chain.Count > 1)]);
            if (args.Contains("--errors"))
                Describe(text, found);
        }
        Console.WriteLine(several.Line());
        Console.WriteLine(all.Line());
        return 0;
    }

    private static List<HashSet<int>> Chains(Analysis analysis, CoreferenceReading reading)
    {
        var chains = new List<HashSet<int>>();
        foreach (var chain in reading.Chains)
        {
            var mentions = new HashSet<int>();
            foreach (var mention in chain.Mentions)
            {
                if (mention.Form != Selon.Knowledge.MentionForm.Nominal)
                    mentions.Add(analysis.Text.CodePointOffset(analysis.Sentences[mention.Sentence].Words[mention.Head].Span.Start));
            }
            if (mentions.Count > 0)
                chains.Add(mentions);
        }
        return chains;
    }

    private static void Describe(GoldChains text, List<HashSet<int>> found)
    {
        foreach (var chain in text.Chains.Where(chain => chain.Count > 1))
            Console.WriteLine($"gold  {text.Id} {Words(text.Text, chain)}");
        foreach (var chain in found.Where(chain => chain.Count > 1))
            Console.WriteLine($"found {text.Id} {Words(text.Text, chain)}");
    }

    private static string Words(string text, HashSet<int> mentions)
    {
        var source = new Selon.Text.SourceText(text);
        return string.Join(" | ", mentions.Order().Select(at =>
        {
            var start = source.Utf16Offset(at);
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\'' or '’'))
                end++;
            return $"{text[start..end]}@{at}";
        }));
    }
}
