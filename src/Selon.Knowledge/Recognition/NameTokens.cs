using Selon.Syntax;

namespace Selon.Knowledge.Recognition;

/// <summary>
/// The tokens of a text as the recogniser sees them: forms, words, known names, and which capitalised forms come back.
/// Reused from text to text; one thread at a time.
/// </summary>
internal sealed class NameTokens
{
    private const int MostForms = 16384;
    private const int LongestName = 9;

    private readonly NameList[] _lists;
    private readonly Dictionary<string, FormFacts> _facts = [];
    private readonly Dictionary<string, FormFacts>.AlternateLookup<ReadOnlySpan<char>> _factsOf;
    private readonly Dictionary<ulong, int> _groupOf = [];
    private int[] _sentenceStart = [0];

    /// <param name="lists">The names that are known; a name of any list counts.</param>
    public NameTokens(params NameList[] lists)
    {
        _lists = lists;
        _factsOf = _facts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count { get; private set; }

    public int Sentences { get; private set; }

    public FormFacts[] Forms { get; private set; } = [];

    /// <summary>The first word of each token.</summary>
    public Word[] Words { get; private set; } = [];

    /// <summary>What the known name at a token may stand for: <see cref="NameKinds"/>.</summary>
    public ushort[] Kinds { get; private set; } = [];

    /// <summary>Where in the known name a token stands: 0 in none, 1 alone, 2 first, 3 within, 4 last.</summary>
    public byte[] Positions { get; private set; } = [];

    /// <summary>Number of the group of tokens of the same capitalised form, -1 for other tokens.</summary>
    public int[] Groups { get; private set; } = [];

    /// <summary>The next token of the same group, -1 for the last.</summary>
    public int[] Next { get; private set; } = [];

    /// <summary>First token of each group.</summary>
    public List<int> GroupStart { get; } = [];

    /// <summary>
    /// Number of the group of tokens at the same place of the same run of capitalised forms (<c>Jean Dupont</c>), -1 for
    /// other tokens.
    /// </summary>
    public int[] Runs { get; private set; } = [];

    /// <summary>Number of groups of runs.</summary>
    public int RunCount { get; private set; }

    private readonly List<int> _groupEnd = [];
    private readonly Dictionary<ulong, int> _runOf = [];

    public int SentenceStart(int sentence) => _sentenceStart[sentence];

    public int SentenceEnd(int sentence) => _sentenceStart[sentence + 1];

    /// <summary>Takes up the tokens of a text.</summary>
    public void Read(Analysis analysis)
    {
        Reserve(analysis);
        if (_facts.Count > MostForms)
            _facts.Clear();
        var text = analysis.Text.Text;
        var at = 0;
        for (var s = 0; s < Sentences; s++)
        {
            _sentenceStart[s] = at;
            var sentence = analysis.Sentences[s];
            foreach (var token in sentence.Tokens)
            {
                Forms[at] = FactsOf(token.Span.Of(text));
                Words[at] = sentence.Words[token.FirstWord];
                at++;
            }
            FindNames(sentence, _sentenceStart[s]);
        }
        _sentenceStart[Sentences] = at;
        Group();
        GroupRuns();
    }

    private void Reserve(Analysis analysis)
    {
        Sentences = analysis.Sentences.Count;
        if (_sentenceStart.Length <= Sentences)
            _sentenceStart = new int[Sentences * 3 / 2 + 1];
        Count = 0;
        foreach (var sentence in analysis.Sentences)
            Count += sentence.Tokens.Length;
        if (Forms.Length >= Count)
            return;
        var size = Count * 3 / 2;
        Forms = new FormFacts[size];
        Words = new Word[size];
        Kinds = new ushort[size];
        Positions = new byte[size];
        Groups = new int[size];
        Next = new int[size];
        Runs = new int[size];
    }

    private FormFacts FactsOf(ReadOnlySpan<char> form)
    {
        if (_factsOf.TryGetValue(form, out var facts))
            return facts;
        facts = new FormFacts(form) { Kinds = Find(NameHash.Of(form)) };
        _factsOf[form] = facts;
        return facts;
    }

    private ushort Find(NameHash name)
    {
        ushort found = 0;
        foreach (var list in _lists)
            found |= list.Find(name);
        return found;
    }

    // The longest known name from each token on, from left to right; names of small letters only do not count.
    private void FindNames(Sentence sentence, int start)
    {
        var tokens = sentence.Tokens;
        Kinds.AsSpan(start, tokens.Length).Clear();
        Positions.AsSpan(start, tokens.Length).Clear();
        for (var i = 0; i < tokens.Length;)
        {
            var (kinds, length) = LongestAt(tokens, i, start);
            if (length == 0)
            {
                i++;
                continue;
            }
            for (var k = 0; k < length; k++)
            {
                Kinds[start + i + k] = kinds;
                Positions[start + i + k] = (byte)(length == 1 ? 1 : k == 0 ? 2 : k == length - 1 ? 4 : 3);
            }
            i += length;
        }
    }

    private (ushort Kinds, int Length) LongestAt(ReadOnlySpan<Token> tokens, int first, int start)
    {
        var facts = Forms[start + first];
        var entry = facts.Kinds;
        var best = ((ushort)0, 0);
        var capitals = facts.IsCapitalised;
        var hash = facts.Name;
        for (var length = 1; entry != 0; length++)
        {
            var kinds = (ushort)(entry & ~NameList.Longer);
            if (kinds != 0 && (capitals || (kinds & (ushort)(NameKinds.Role | NameKinds.People)) != 0))
                best = (kinds, length);
            var next = first + length;
            if ((entry & NameList.Longer) == 0 || length == LongestName || next == tokens.Length)
                break;
            if (tokens[next].Span.Start > tokens[next - 1].Span.End)
                hash = hash.Then(NameHash.Space);
            hash = hash.Then(Forms[start + next].Name);
            capitals |= Forms[start + next].IsCapitalised;
            entry = Find(hash);
        }
        return best;
    }

    private void Group()
    {
        _groupOf.Clear();
        GroupStart.Clear();
        _groupEnd.Clear();
        for (var i = 0; i < Count; i++)
        {
            Groups[i] = -1;
            Next[i] = -1;
            if (!Forms[i].IsCapitalised)
                continue;
            if (_groupOf.TryGetValue(Forms[i].Lower, out var group))
            {
                Next[_groupEnd[group]] = i;
                _groupEnd[group] = i;
            }
            else
            {
                group = GroupStart.Count;
                _groupOf[Forms[i].Lower] = group;
                GroupStart.Add(i);
                _groupEnd.Add(i);
            }
            Groups[i] = group;
        }
    }

    private void GroupRuns()
    {
        _runOf.Clear();
        Runs.AsSpan(0, Count).Fill(-1);
        for (var s = 0; s < Sentences; s++)
        {
            var end = SentenceEnd(s);
            for (var first = SentenceStart(s); first < end; first++)
            {
                // The article or preposition that begins a sentence is no part of the name after it.
                if (!Forms[first].IsCapitalised || (first == SentenceStart(s) && Words[first].Upos is PartOfSpeech.Det or PartOfSpeech.Adp))
                    continue;
                var last = first;
                var hash = Forms[first].Lower;
                while (last + 1 < end && Forms[last + 1].IsCapitalised)
                    hash = Mixer.Mix(hash + Forms[++last].Lower * 3);
                for (var i = first; i <= last; i++)
                {
                    if (!_runOf.TryGetValue(hash + (ulong)(i - first), out var run))
                        _runOf[hash + (ulong)(i - first)] = run = _runOf.Count;
                    Runs[i] = run;
                }
                first = last;
            }
        }
        RunCount = _runOf.Count;
    }
}
