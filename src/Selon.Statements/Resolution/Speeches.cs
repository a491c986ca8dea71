using Selon.Knowledge.Coreference;

namespace Selon.Statements.Resolution;

/// <summary>Statements as the resolution of pronouns needs them: who speaks where, and what stands in his words.</summary>
internal static class Speeches
{
    /// <summary>One speech for each source of each statement, in the order of the text.</summary>
    public static List<Speech> Of(SourceHeads heads, IReadOnlyList<Statement> statements)
    {
        var speeches = new List<Speech>();
        foreach (var statement in statements)
        {
            foreach (var source in statement.Sources)
            {
                if (heads.Find(source.Span) is { } head)
                    speeches.Add(new Speech(head.Sentence, head.Word, statement.Content, statement.Mode is Mode.Direct or Mode.Mixed));
            }
        }
        return speeches;
    }
}
