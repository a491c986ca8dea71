using Selon.Text;

namespace Selon.Statements.Quotations;

/// <summary>
/// Finds what stands in quotation marks: « », “ ”, „ “ and straight double quotes, nested, over several sentences
/// and paragraphs, unclosed or closed with the wrong mark. Apostrophes are never quotes. Linear in the text.
/// </summary>
internal ref struct QuotationFinder
{
    // Deeper marks are passed over: nobody reads them, and it bounds the work.
    private const int MaximumDepth = 8;
    private readonly ReadOnlySpan<char> _text;
    private readonly List<Quotation> _found;
    private readonly List<int> _open;
    private int _ignored;
    private int _nextMark;

    private QuotationFinder(ReadOnlySpan<char> text)
    {
        _text = text;
        _found = [];
        _open = [];
        _nextMark = -1;
    }

    /// <summary>The quotations of a text, ordered by their start.</summary>
    public static List<Quotation> Find(ReadOnlySpan<char> text)
    {
        var finder = new QuotationFinder(text);
        finder.Run();
        return finder._found;
    }

    private void Run()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '«': OpenAt(i); break;
                case '»': CloseAt(i, exact: '«'); break;
                case '“' when HasOpen('„'): CloseAt(i, exact: '„'); break;
                case '“' or '„': OpenAt(i); break;
                case '”': CloseOrOpenAt(i); break;
                case '"': StraightAt(i); break;
                case '\n' when _open.Count > 0: EndParagraphAt(i); break;
            }
        }
        while (_open.Count > 0)
            CloseUnclosedAt(_text.Length);
        _found.RemoveAll(quotation => quotation.Outer.IsEmpty);
    }

    private void OpenAt(int i)
    {
        if (_open.Count > 0 && ContinuesParagraph(i))
            return;
        if (_open.Count == MaximumDepth)
        {
            _ignored++;
            return;
        }
        var parent = _open.Count == 0 ? -1 : _open[^1];
        _open.Add(_found.Count);
        _found.Add(new Quotation(new TextSpan(i, i + 1), new TextSpan(i + 1, i + 1), parent, false));
    }

    // French repeats the opening mark at the head of each paragraph of one quotation.
    private readonly bool ContinuesParagraph(int i)
    {
        var before = _text[..i].TrimEnd(" \u00a0\u202f\t");
        return before.Length > 0 && before[^1] == '\n' && _text[_found[_open[^1]].Outer.Start] == _text[i];
    }

    private void StraightAt(int i)
    {
        if (HasOpen('"') && !(LooksOpening(i) && !LooksClosing(i)))
            CloseAt(i, exact: '"');
        else if (LooksOpening(i) || !HasAnyOpen())
            OpenAt(i);
        else
            CloseAt(i, exact: '"');
    }

    private void CloseOrOpenAt(int i)
    {
        if (HasAnyOpen())
            CloseAt(i, exact: '“');
        else if (LooksOpening(i))
            OpenAt(i);
    }

    private void CloseAt(int i, char exact)
    {
        if (_ignored > 0)
        {
            _ignored--;
            return;
        }
        if (_open.Count == 0)
            return;
        var level = LevelOf(exact);
        if (level < 0)
            level = _open.Count - 1;
        // Marks left open inside the one that closes here were not quotations.
        while (_open.Count - 1 > level)
            Discard();
        Close(i, i + 1, isClosed: true);
    }

    private void Close(int innerEnd, int outerEnd, bool isClosed)
    {
        var index = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var quotation = _found[index];
        var start = quotation.Outer.Start;
        _found[index] = quotation with
        {
            Outer = new TextSpan(start, outerEnd),
            Inner = new TextSpan(start + 1, Math.Max(start + 1, innerEnd)),
            IsClosed = isClosed,
        };
    }

    private readonly void Discard()
    {
        var index = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var start = _found[index].Outer.Start;
        // Emptied here, removed at the end; its children hang on its parent.
        _found[index] = _found[index] with { Outer = new TextSpan(start, start), Inner = new TextSpan(start, start) };
    }

    private void EndParagraphAt(int i)
    {
        _ignored = 0;
        while (_open.Count > 0)
        {
            var mark = _text[_found[_open[^1]].Outer.Start];
            if (mark is '«' or '“' or '”' && GoesOn(i, mark))
                return;
            CloseUnclosedAt(i);
        }
    }

    // A quotation runs on into the next paragraph where that repeats the mark or closes before it opens again.
    private bool GoesOn(int i, char mark)
    {
        if (_nextMark <= i)
        {
            var next = _text[i..].IndexOfAny("«»“”\"");
            _nextMark = next < 0 ? _text.Length : i + next;
        }
        if (_nextMark == _text.Length)
            return false;
        var closes = _text[_nextMark] == (mark == '«' ? '»' : '”');
        return closes || (_text[_nextMark] == mark && _text[i.._nextMark].IsWhiteSpace());
    }

    private void CloseUnclosedAt(int end)
    {
        if (_text[_found[_open[^1]].Outer.Start] == '"')
        {
            Discard();
            return;
        }
        var trimmed = _text[..end].TrimEnd().Length;
        Close(Math.Max(trimmed, _found[_open[^1]].Inner.Start), Math.Max(trimmed, _found[_open[^1]].Outer.End), isClosed: false);
    }

    private readonly bool HasAnyOpen() => _open.Count > 0;

    private readonly bool HasOpen(char mark) => LevelOf(mark) >= 0;

    private readonly int LevelOf(char mark)
    {
        for (var level = _open.Count - 1; level >= 0; level--)
        {
            if (_text[_found[_open[level]].Outer.Start] == mark)
                return level;
        }
        return -1;
    }

    private readonly bool LooksOpening(int i) =>
        (i == 0 || char.IsWhiteSpace(_text[i - 1]) || "([{'’-–—«“:".Contains(_text[i - 1], StringComparison.Ordinal))
        && i + 1 < _text.Length && !char.IsWhiteSpace(_text[i + 1]);

    private readonly bool LooksClosing(int i) =>
        i > 0 && !char.IsWhiteSpace(_text[i - 1])
        && (i + 1 == _text.Length || char.IsWhiteSpace(_text[i + 1]) || ".,;:!?)]}»”".Contains(_text[i + 1], StringComparison.Ordinal));
}
