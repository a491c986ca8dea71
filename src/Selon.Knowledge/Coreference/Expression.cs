using Selon.Text;

namespace Selon.Knowledge.Coreference;

/// <summary>Words of a text that refer to somebody or something.</summary>
internal sealed class Expression
{
    /// <summary>Its number in the order of the text.</summary>
    public int Index { get; set; }

    /// <summary>The words, without a trailing clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index in the sentence of the word that the others hang on.</summary>
    public required int Head { get; init; }

    /// <summary>How it refers.</summary>
    public required ExpressionForm Form { get; init; }

    /// <summary>Lemma of the head in lower case.</summary>
    public required string Lemma { get; init; }

    /// <summary>The name alone, null for what has none.</summary>
    public TextSpan? NameSpan { get; set; }

    /// <summary>The folded words of the name.</summary>
    public string[] NameWords { get; set; } = [];

    /// <summary>The folded lemmas of nouns, names, adjectives and numbers besides the head.</summary>
    public string[] Modifiers { get; set; } = [];

    /// <summary>How many of the modifiers are no part of the noun of office.</summary>
    public int Complements { get; set; }

    /// <summary>Lemmas of other nouns that the same words say of it: appositions.</summary>
    public List<string> Nouns { get; } = [];

    /// <summary><c>m</c> or <c>f</c>, null where unknown.</summary>
    public string? Gender { get; set; }

    /// <summary>True for more than one, null where unknown.</summary>
    public bool? IsPlural { get; set; }

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; set; }

    /// <summary>True where it can speak and act.</summary>
    public bool IsAnimate { get; set; }

    /// <summary>What determines the noun.</summary>
    public Determination Determination { get; init; }

    /// <summary>How it stands in its clause.</summary>
    public SyntacticPlace Place { get; set; }

    /// <summary>True for "est le seul salarié": it says something of another and is not taken up itself.</summary>
    public bool IsPredicate { get; set; }

    /// <summary>The word that it depends on, past appositions and coordinations; -1 at the root.</summary>
    public int Governor { get; set; } = -1;

    /// <summary>Index among the entities of the text, -1 for none.</summary>
    public int Entity { get; set; } = -1;

    /// <summary>The office that the noun denotes, null for none.</summary>
    public string? Office { get; set; }

    /// <summary>Country of the office or body where the words say it.</summary>
    public string? Country { get; set; }

    /// <summary>Number of the speech whose speaker it is, -1 for none.</summary>
    public int Speech { get; set; } = -1;

    /// <summary>Number of the innermost quoted speech in which it stands, -1 for none.</summary>
    public int QuotedIn { get; set; } = -1;

    /// <summary>Number of the innermost speech in whose content it stands, quoted or not; -1 for none.</summary>
    public int SaidIn { get; set; } = -1;

    /// <summary>The parts of a coordination.</summary>
    public IReadOnlyList<Expression> Parts { get; init; } = [];

    /// <summary>The chain of expressions for the same, null before it is settled.</summary>
    public Chain? Chain { get; set; }

    /// <summary>The rule that put it into its chain, null where it opens one.</summary>
    public string? Rule { get; set; }

    /// <summary>How sure that rule is, 0 to 1.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>True for a noun, also where it is the first word of the name of a body ("la Cour d'appel de Paris").</summary>
    public bool IsCommonNoun => Form == ExpressionForm.Nominal
        || (Form == ExpressionForm.Name && NameWords.Length > 1 && Kind is EntityKind.Organization or EntityKind.Group or EntityKind.Government or EntityKind.Media);

    /// <summary>True for "il", "son", "ce dernier", "je" …</summary>
    public bool IsPronominal => Form is ExpressionForm.Pronoun or ExpressionForm.Possessive or ExpressionForm.Latter or ExpressionForm.FirstPerson or ExpressionForm.SecondPerson;
}
