namespace Selon.Claims.Articles;

/// <summary>A part of a document.</summary>
public enum ArticleField : byte
{
    /// <summary>The body.</summary>
    Text,
    /// <summary>The title where it stands apart from the text.</summary>
    Title,
}
