using Selon.Syntax.Tokenization;

namespace Selon.Tests.Syntax.Tokenization;

/// <summary>The tokenizer that the repository ships, loaded once.</summary>
internal static class FrenchTokenizer
{
    private static readonly Lazy<Tokenizer> Shipped = new(
        () => Tokenizer.Load(Path.Combine(AppContext.BaseDirectory, "models", "fr", "tokenizer.bin")));

    public static Tokenizer Instance => Shipped.Value;

    /// <summary>Surface tokens separated by spaces; spaces inside them are shown as underscores.</summary>
    public static string Tokens(string text) =>
        string.Join(' ', Instance.Tokenize(text).SelectMany(sentence => sentence.Tokens)
            .Select(t => t.Span.Of(text).ToString().Replace(' ', '_')));

    /// <summary>The forms of all words separated by spaces.</summary>
    public static string Words(string text) => string.Join(' ', Instance.Tokenize(text).SelectMany(s => s.Forms));
}
