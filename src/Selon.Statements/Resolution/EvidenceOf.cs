using Selon.Statements.Lexicons;
using Selon.Statements.Rules;
using Selon.Statements.Sources;

namespace Selon.Statements.Resolution;

/// <summary>Says why a candidate is a statement.</summary>
internal static class EvidenceOf
{
    private static readonly string[] Strengths = [.. Enum.GetNames<Strength>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Kinds = [.. Enum.GetNames<SubjectKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>The evidence, null where no word of the lexicon is behind it.</summary>
    public static Evidence? Candidate(Candidate candidate)
    {
        if (candidate.Lemma.Length == 0 || candidate.Cue.Count == 0)
            return null;
        var source = candidate.Sources.Count == 0 ? null : Kinds[(int)candidate.SourceFoundAs];
        return new Evidence(candidate.Lemma, FrameNames.Of(candidate.Complement), Strengths[(int)candidate.Strength], source);
    }
}
