using Selon.Documents;
using Xunit;

namespace Selon.Tests.Documents;

public sealed class FolderReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("selon tests ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_articles_in_ordinal_order_and_passes_over_the_rest()
    {
        Write("b.txt", "deux");
        Write("B.txt", "un");
        Write("c/d.TXT", "trois");
        Write("c/é.jsonl", "{\"text\":\"quatre\"}\n{\"text\":\"cinq\"}");
        Write("notes.md", "non");
        Write(".cache/x.txt", "non");
        Write(".x.txt", "non");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "c", "loop"), _folder);
        Assert.Equal(["un", "deux", "trois", "quatre", "cinq"], Read().Select(r => r.Document!.Text.Text));
        Assert.Equal(Path.Combine(_folder, "c", "d.TXT"), Read()[2].Document!.Source);
    }

    [Fact]
    public void One_bad_file_is_an_error_and_the_rest_goes_on()
    {
        Write("a.txt", "un");
        File.WriteAllBytes(Path.Combine(_folder, "b.txt"), [1, 0, 2]);
        Write("c.txt", "trois");
        Assert.Equal(["un", null, "trois"], Read().Select(r => r.Document?.Text.Text));
    }

    [Fact]
    public void A_folder_without_articles_says_so() =>
        Assert.Contains("no article in this folder", Assert.Single(Read()).Error!.Problem, StringComparison.Ordinal);

    private List<DocumentResult> Read() => [.. new DocumentReader(DocumentOptions.Default).Read([_folder], () => Stream.Null)];

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
