using Selon.Statements.Trees;

namespace Selon.Claims.Mentions.Units;

/// <summary>The words of one clause of one speaker.</summary>
/// <param name="Head">The word on which they hang.</param>
/// <param name="Words">From the first to the last of them.</param>
/// <param name="Statement">The statement in whose content they stand; <see cref="SentenceRoles.Author"/> for none.</param>
/// <param name="IsClause">True for a clause, false for what is left of a content.</param>
internal sealed record WordGroup(int Head, WordRange Words, int Statement, bool IsClause);
