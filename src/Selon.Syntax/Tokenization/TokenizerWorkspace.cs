namespace Selon.Syntax.Tokenization;

/// <summary>What one call of the tokenizer needs; calls take turns with it.</summary>
internal sealed class TokenizerWorkspace
{
    public TokenBuffer Tokens { get; } = new();

    public List<int> SentenceEnds { get; } = [];

    public FormCache Forms { get; } = new();
}
