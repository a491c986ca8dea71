using Selon.Knowledge.Times;
using Selon.Syntax;
using Xunit;

namespace Selon.Tests.Specs;

public class TimeSpecTests
{
    private static readonly IReadOnlyList<DatedSpec> s_specs = DatedSpec.In("times");

    private static readonly Lazy<Analyzer> s_analyzer =
        new(() => Analyzer.Load(Path.Combine(SpecFiles.Root, "models", "fr")));

    private static readonly TimeFinder s_finder = TimeFinder.Load("fr");

    public static TheoryData<string> Specs => [.. s_specs.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Specs))]
    public void The_times_of_a_specification_are_found(string name)
    {
        var spec = s_specs.Single(spec => spec.ToString() == name);
        var expected = string.Join('\n', spec.Expected);
        var found = string.Join('\n', s_finder.Find(s_analyzer.Value.Analyze(spec.Text), spec.Published).Select(time => Line(spec.Text, time)));
        if (spec.KnownFailure is null)
            Assert.True(expected == found, $"{spec}\n{spec.Text}\nexpected\n{expected}\nfound\n{found}");
        else
            Assert.False(expected == found, $"This works now; take \"known failure: {spec.KnownFailure}\" out of the file.");
    }

    [Fact]
    public void Every_phenomenon_has_examples_and_counter_examples()
    {
        foreach (var file in s_specs.GroupBy(spec => spec.File))
        {
            Assert.True(file.Count(spec => spec.Expected.Count > 0) >= 4, file.Key);
            Assert.True(file.Any(spec => spec.Expected.Count == 0), file.Key);
        }
    }

    private static string Line(string text, TimeExpression time) =>
        $"{time.Span.Of(text)} | {time.Type.ToString().ToLowerInvariant()} | {time.Value} | {time.Edtf ?? "-"}";
}
