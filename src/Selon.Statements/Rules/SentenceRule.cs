using Selon.Statements.Trees;

namespace Selon.Statements.Rules;

/// <summary>A construction that no verb of saying carries.</summary>
internal abstract class SentenceRule
{
    /// <summary>The name that results bear.</summary>
    public abstract string Name { get; }

    /// <summary>Adds the statements that begin with a word of a sentence.</summary>
    public abstract void Propose(Article article, SentenceTree tree, int word, List<Candidate> candidates);
}
