using Selon.Syntax;
using Selon.Text;

namespace Selon.Claims.Propositions;

/// <summary>The words of one sentence that lie in the spans of a mention.</summary>
internal sealed class SpanWords
{
    private readonly bool[] _inside;

    private SpanWords(SentenceView view, bool[] inside) => (View, _inside) = (view, inside);

    /// <summary>The sentence.</summary>
    public SentenceView View { get; }

    /// <summary>True where a word lies in the spans.</summary>
    public bool Contains(int word) => word >= 0 && _inside[word];

    /// <summary>The words inside, from the top of the tree down, in the order of the text at each level.</summary>
    public IReadOnlyList<int> TopDown { get; private set; } = [];

    /// <summary>The words that hang on a word outside or on none.</summary>
    public IReadOnlyList<int> Tops { get; private set; } = [];

    /// <summary>Takes the words of a sentence; null where none lies inside.</summary>
    public static SpanWords? Of(SentenceView view, IReadOnlyList<TextSpan> spans)
    {
        var inside = new bool[view.Count];
        var any = false;
        for (var i = 0; i < view.Count; i++)
        {
            inside[i] = view[i].Upos != PartOfSpeech.Punct && spans.Any(s => s.Overlaps(view[i].Span));
            any |= inside[i];
        }
        if (!any)
            return null;
        var words = new SpanWords(view, inside);
        words.Order();
        return words;
    }

    private void Order()
    {
        var tops = new List<int>();
        var all = new List<int>();
        for (var i = 0; i < View.Count; i++)
        {
            if (_inside[i] && !Contains(View[i].Head))
                tops.Add(i);
        }
        all.AddRange(tops);
        for (var next = 0; next < all.Count; next++)
        {
            foreach (var child in View.Sentence.Children(all[next]))
            {
                if (_inside[child])
                    all.Add(child);
            }
        }
        (Tops, TopDown) = (tops, all);
    }
}
