using System.Xml.Linq;
using Xunit;

namespace Selon.Tests.Conventions;

public sealed class ReferencesTests
{
    // The path of the data; a project references only those before it. The command line and training stand last.
    private static readonly string[] s_order =
    [
        "Selon.Text", "Selon.Documents", "Selon.Syntax", "Selon.Knowledge", "Selon.Statements", "Selon.Events",
        "Selon.Claims", "Selon.Store", "Selon.Web", "Selon.Cli", "Selon.Training",
    ];

    [Fact]
    public void Projects_reference_only_those_before_them()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var own = Array.IndexOf(s_order, Path.GetFileNameWithoutExtension(file));
            Assert.True(own >= 0, $"{file} has no place in the order of the projects.");
            foreach (var reference in XDocument.Load(file).Descendants("ProjectReference"))
            {
                var other = Array.IndexOf(s_order, Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
                Assert.True(other >= 0 && other < own, $"{Path.GetFileName(file)} references {reference.Attribute("Include")!.Value}, which is not before it.");
            }
        }
    }

    [Fact]
    public void Nothing_but_tests_and_tools_references_training_or_the_command_line()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
            Assert.DoesNotContain(XDocument.Load(file).Descendants("ProjectReference"), r => r.Attribute("Include")!.Value.Contains("Selon.Training", StringComparison.Ordinal)
                || r.Attribute("Include")!.Value.Contains("Selon.Cli", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Selon.slnx");
        foreach (var folder in (string[])["src", "tests", "benchmarks"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
                Assert.Contains(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), solution, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_type_is_called_helper_manager_util_or_base()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            // The field's own term for what entities are linked to.
            if (name == "KnowledgeBase")
                continue;
            Assert.False(name.EndsWith("Helper", StringComparison.Ordinal) || name.EndsWith("Helpers", StringComparison.Ordinal) || name.EndsWith("Manager", StringComparison.Ordinal)
                || name.EndsWith("Util", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal) || name.EndsWith("Base", StringComparison.Ordinal), file);
        }
    }
}
