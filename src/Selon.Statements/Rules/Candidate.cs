using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>A statement that a rule proposes, with the evidence for it.</summary>
internal sealed class Candidate
{
    /// <summary>Makes a candidate for a cue in a sentence.</summary>
    public Candidate(string rule, int sentence, int cueWord)
    {
        Rule = rule;
        Sentence = sentence;
        CueWord = cueWord;
    }

    /// <summary>The rule that proposes it.</summary>
    public string Rule { get; set; }

    /// <summary>Number of the sentence of the cue.</summary>
    public int Sentence { get; }

    /// <summary>The word that is the heart of the cue.</summary>
    public int CueWord { get; }

    /// <summary>Lemma of the lexicon entry, empty for none.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>The complement that gives the content.</summary>
    public Complement Complement { get; init; } = Complement.None;

    /// <summary>How likely the lexicon takes it to be.</summary>
    public Strength Strength { get; set; } = Strength.Medium;

    /// <summary>What the source does.</summary>
    public Act Act { get; set; }

    /// <summary>The words of the cue.</summary>
    public List<TextSpan> Cue { get; } = [];

    /// <summary>What is said.</summary>
    public List<TextSpan> Content { get; } = [];

    /// <summary>Heads of the sources.</summary>
    public List<SourceReference> Sources { get; } = [];

    /// <summary>How the first source was found.</summary>
    public SubjectKind SourceFoundAs { get; set; }

    /// <summary>A word that the phrases of the sources do not reach.</summary>
    public int SourceLimit { get; set; } = int.MaxValue;

    /// <summary>Heads of the channels, all in the sentence of the cue.</summary>
    public List<SourceReference> Channels { get; } = [];

    /// <summary>The verb group of a verbal cue.</summary>
    public VerbGroup? Group { get; init; }

    /// <summary>The head of the content, -1 where it has none in the sentence of the cue.</summary>
    public int ContentHead { get; init; } = -1;

    /// <summary>True where the cue is negated.</summary>
    public bool IsNegated { get; set; }

    /// <summary>False where the context lacks what the lexicon asks of the word.</summary>
    public bool ConditionsHold { get; init; } = true;

    /// <summary>True where the content is in the conditional of hearsay.</summary>
    public bool IsConditional { get; set; }

    /// <summary>How likely it is a statement, 0 to 1.</summary>
    public double Probability { get; set; } = 0.5;

    /// <summary>First character of the content.</summary>
    public int ContentStart => Content[0].Start;

    /// <summary>The end of the content.</summary>
    public int ContentEnd => Content[^1].End;
}
