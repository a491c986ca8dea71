namespace Selon.Knowledge.Coreference;

/// <summary>The expressions of a text that refer to the same.</summary>
internal sealed class Chain
{
    private const int MostMembers = 40;
    private readonly List<Expression> _members = [];

    /// <summary>The members in the order in which they were added.</summary>
    public IReadOnlyList<Expression> Members => _members;

    /// <summary><c>m</c> or <c>f</c>, null where unknown.</summary>
    public string? Gender { get; private set; }

    /// <summary>True for more than one, null where unknown.</summary>
    public bool? IsPlural { get; private set; }

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; private set; }

    /// <summary>True where it can speak and act.</summary>
    public bool IsAnimate { get; private set; }

    /// <summary>Index among the entities of the text, -1 for none.</summary>
    public int Entity { get; private set; } = -1;

    /// <summary>Lemmas of the nouns by which the text calls it.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>The offices that the text gives it.</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>The member with the fullest name, null where it has none.</summary>
    public Expression? Named { get; private set; }

    /// <summary>The member with the fullest description, null where it has none.</summary>
    public Expression? Described { get; private set; }

    /// <summary>Adds an expression.</summary>
    public void Add(Expression expression, string? rule, double confidence)
    {
        expression.Chain = this;
        expression.Rule = rule;
        expression.Confidence = confidence;
        _members.Add(expression);
        // The name of a body may be taken up in either gender.
        if (!expression.IsPronominal || Kind is EntityKind.Person)
            Gender ??= expression.Gender;
        IsPlural ??= expression.IsPlural;
        if (Kind == EntityKind.Unknown)
            Kind = expression.Kind;
        IsAnimate |= expression.IsAnimate;
        if (Entity < 0)
            Entity = expression.Entity;
        if (expression.IsPronominal)
            return;
        if (expression.NameSpan is not null && (Named is null || expression.NameWords.Length > Named.NameWords.Length))
            Named = expression;
        if (expression.IsCommonNoun)
            Nouns.Add(expression.Lemma);
        if (expression.Form == ExpressionForm.Nominal)
        {
            if (Described is null || expression.Modifiers.Length > Described.Modifiers.Length)
                Described = expression;
        }
        Nouns.UnionWith(expression.Nouns);
        if (expression.Office is { } office)
            Offices.Add(office);
    }

    /// <summary>Number of the last expression before another that belongs to it, -1 for none.</summary>
    public int LastBefore(int index)
    {
        var last = -1;
        for (var i = _members.Count - 1; i >= Math.Max(0, _members.Count - MostMembers); i--)
        {
            if (_members[i].Index < index)
                last = Math.Max(last, _members[i].Index);
        }
        return last;
    }
}
