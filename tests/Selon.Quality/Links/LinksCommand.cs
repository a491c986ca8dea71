using System.Text.Json;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.Links;

/// <summary>
/// Checks whom the sources of an annotated article are linked to, the numbers of its anonymous sources, when its
/// statements were made, and its times.
/// </summary>
/// <remarks>The article lies beside the file of what is expected, as <c>article.txt</c>.</remarks>
internal static class LinksCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var file = Options.Value(args, "--gold") ?? Path.Combine("..", "shared", "seed", "expected.json");
        if (!File.Exists(file))
            return Options.NoData(file);
        var models = Options.Value(args, "--models") ?? Path.Combine("models", "fr");
        var text = new SourceText(File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "article.txt")));
        var knowledge = KnowledgeBase.Compile([Options.Value(args, "--knowledge") ?? "knowledge"], out _);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(file));
        var facts = expected.RootElement.GetProperty("facts");
        var analysis = Analyzer.Load(models).Analyze(text);
        var reading = KnowledgeReader.Load(models, knowledge).Read(analysis, facts.GetProperty("published").GetString());
        var attributed = new StatementFinder(Lexicon.French).Find(analysis, reading);
        var check = new LinkCheck(text, attributed);
        foreach (var statement in expected.RootElement.GetProperty("statements").EnumerateArray())
            check.Statement(statement);
        foreach (var time in facts.GetProperty("times").EnumerateArray())
            check.Time(time.GetProperty("text").GetString()!, time.GetProperty("value").GetString()!);
        check.Print();
        return check.Wrong.Count == 0 ? 0 : 1;
    }
}
