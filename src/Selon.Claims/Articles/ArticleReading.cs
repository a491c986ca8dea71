using Selon.Statements;
using Selon.Syntax;

namespace Selon.Claims.Articles;

/// <summary>An article with what the steps before found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Analysis">Sentences, words and trees of the joined text.</param>
/// <param name="Attributed">Entities, times and statements of the joined text.</param>
public sealed record ArticleReading(Article Article, Analysis Analysis, AttributedReading Attributed);
