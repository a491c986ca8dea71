using Selon.Knowledge;
using Selon.Knowledge.Facts;
using Selon.Tests.Conventions;

namespace Selon.Tests.Knowledge;

/// <summary>Bases for tests: that of the repository, and one of a few facts that stays as it is.</summary>
internal static class TestedKnowledge
{
    private static readonly Lazy<Compiled> s_shipped = new(() => Compile(ShippedFolder));
    private static readonly Lazy<Compiled> s_small = new(() => Compile(SmallFolder));

    public static string ShippedFolder => Path.Combine(Repository.Root, "knowledge");

    public static string SmallFolder => Path.Combine(Repository.Root, "tests", "Selon.Tests", "Knowledge", "Sample");

    public static KnowledgeBase Shipped => s_shipped.Value.Knowledge;

    public static IReadOnlyList<FactProblem> ShippedProblems => s_shipped.Value.Problems;

    public static KnowledgeBase Small => s_small.Value.Knowledge;

    private static Compiled Compile(string folder)
    {
        var knowledge = KnowledgeBase.Compile([folder], out var problems);
        return new Compiled(knowledge, problems);
    }

    private sealed record Compiled(KnowledgeBase Knowledge, IReadOnlyList<FactProblem> Problems);
}
