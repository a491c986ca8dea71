namespace Selon.Syntax;

/// <summary>The features of a word in the sense of Universal Dependencies, for example
/// <c>Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin</c>.</summary>
/// <remarks>
/// A model holds each bundle once, so comparing references within one analysis is enough. The features that
/// rules ask for most are read out once, here. Unknown is <see langword="null"/>.
/// </remarks>
public sealed class Features
{
    /// <summary>The bundle without any feature, written <c>_</c>.</summary>
    public static readonly Features None = new("_");

    private readonly KeyValuePair<string, string>[] _pairs;

    /// <summary>Reads a bundle from its CoNLL-U form; pairs without <c>=</c> are ignored.</summary>
    public Features(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _pairs = [.. text.Split('|').Select(p => p.Split('=', 2)).Where(p => p.Length == 2)
            .Select(p => new KeyValuePair<string, string>(string.Intern(p[0]), string.Intern(p[1])))];
        Mood = this["Mood"];
        Tense = this["Tense"];
        VerbForm = this["VerbForm"];
        Person = this["Person"];
        Number = this["Number"];
        Gender = this["Gender"];
        PronType = this["PronType"];
        IsConditional = Mood == "Cnd";
        IsFinite = VerbForm == "Fin";
        IsInfinitive = VerbForm == "Inf";
        IsParticiple = VerbForm is "Part" or "Ger";
    }

    /// <summary>The CoNLL-U form, <c>_</c> for none.</summary>
    public string Text { get; }

    /// <summary>Ind, Sub, Cnd, Imp or null.</summary>
    public string? Mood { get; }

    /// <summary>Pres, Past, Imp, Fut or null.</summary>
    public string? Tense { get; }

    /// <summary>Fin, Inf, Part or null.</summary>
    public string? VerbForm { get; }

    /// <summary>1, 2, 3 or null.</summary>
    public string? Person { get; }

    /// <summary>Sing, Plur or null.</summary>
    public string? Number { get; }

    /// <summary>Masc, Fem or null.</summary>
    public string? Gender { get; }

    /// <summary>Art, Dem, Prs, Rel, Int, Ind … or null.</summary>
    public string? PronType { get; }

    /// <summary>A verb in the conditional.</summary>
    public bool IsConditional { get; }

    /// <summary>A finite verb.</summary>
    public bool IsFinite { get; }

    /// <summary>An infinitive.</summary>
    public bool IsInfinitive { get; }

    /// <summary>A participle, present or past.</summary>
    public bool IsParticiple { get; }

    /// <summary>The value of a feature, null where the bundle does not have it.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var pair in _pairs)
            {
                if (pair.Key == name)
                    return pair.Value;
            }
            return null;
        }
    }

    /// <summary>The CoNLL-U form.</summary>
    public override string ToString() => Text;
}
