using System.Runtime.InteropServices;
using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>What the resolution of one text works on.</summary>
internal sealed class CoreferenceState
{
    private const int MostChainsOfNoun = 8;
    private const int MostOfInitial = 400;
    private Dictionary<char, List<(Expression Expression, string[] Words)>>? _byInitial;
    private readonly Dictionary<string, List<Chain>> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Chain>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Chain> _byEntity = [];

    /// <summary>Finds the expressions of a text.</summary>
    public CoreferenceState(Analysis analysis, EntityReading reading, IReadOnlyList<Speech> speeches)
    {
        Analysis = analysis;
        Reading = reading;
        Speeches = speeches;
        Speakers = new Expression?[speeches.Count];
        Expressions = new ExpressionFinder(this).Find();
    }

    /// <summary>The text and its trees.</summary>
    public Analysis Analysis { get; }

    /// <summary>Whom and what it names.</summary>
    public EntityReading Reading { get; }

    /// <summary>Who says what.</summary>
    public IReadOnlyList<Speech> Speeches { get; }

    /// <summary>The speaker of each speech, null where no expression is.</summary>
    public Expression?[] Speakers { get; }

    /// <summary>The expressions in the order of the text.</summary>
    public IReadOnlyList<Expression> Expressions { get; }

    /// <summary>The chains in the order in which they were opened.</summary>
    public List<Chain> Chains { get; } = [];

    /// <summary>Puts an expression into a chain, a new one where none is given.</summary>
    public void Add(Expression expression, Chain? chain, string? rule, double confidence)
    {
        if (chain is null)
        {
            chain = new Chain();
            Chains.Add(chain);
        }
        chain.Add(expression, rule, confidence);
        if (expression.IsPronominal)
            return;
        if (expression.Entity >= 0)
            _byEntity.TryAdd(expression.Entity, chain);
        if (expression.NameWords.Length > 0)
            AddTo(_byLastWord, expression.NameWords[^1], chain);
        if (expression.IsCommonNoun)
            AddTo(_byNoun, expression.Lemma, chain);
        foreach (var noun in expression.Nouns)
            AddTo(_byNoun, noun, chain);
    }

    /// <summary>The chain of an entity, null where nothing names it so far.</summary>
    public Chain? OfEntity(int entity) => _byEntity.GetValueOrDefault(entity);

    /// <summary>The chains that the text has called by a noun, the latest last.</summary>
    public IReadOnlyList<Chain> CalledBy(string noun) => _byNoun.TryGetValue(noun, out var chains) ? chains : [];

    /// <summary>The chains with a name that ends in a word, the latest last.</summary>
    public IReadOnlyList<Chain> NamedWith(string lastWord) => _byLastWord.TryGetValue(lastWord, out var chains) ? chains : [];

    /// <summary>
    /// The first expressions of several words with a word of up to three letters, or the first word, that begins with a
    /// letter: those whose initials may begin so.
    /// </summary>
    public IReadOnlyList<(Expression Expression, string[] Words)> BeginningWith(char initial, int mostWords)
    {
        if (_byInitial is null)
        {
            _byInitial = [];
            foreach (var expression in Expressions)
            {
                if (expression.IsPronominal || expression.Form == ExpressionForm.Coordination
                    || Rules.AcronymRule.Words(Analysis.Text.Text, expression) is not { Length: >= 2 } words || words.Length > mostWords)
                    continue;
                // Small words before the first that counts may be left out.
                for (var i = 0; i < words.Length; i++)
                {
                    var list = CollectionsMarshal.GetValueRefOrAddDefault(_byInitial, words[i][0], out _) ??= [];
                    if (list.Count < MostOfInitial && (list.Count == 0 || list[^1].Expression != expression))
                        list.Add((expression, words));
                    if (words[i].Length > 3)
                        break;
                }
            }
        }
        return _byInitial.TryGetValue(initial, out var found) ? found : [];
    }

    private static void AddTo(Dictionary<string, List<Chain>> index, string key, Chain chain)
    {
        if (!index.TryGetValue(key, out var chains))
            index[key] = chains = [];
        chains.Remove(chain);
        chains.Add(chain);
        if (chains.Count > MostChainsOfNoun)
            chains.RemoveAt(0);
    }
}
