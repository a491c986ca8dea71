using Selon.Knowledge;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>Finds the mention or the description that a noun phrase is: the one whose head is that of the phrase.</summary>
internal sealed class MentionIndex
{
    private readonly Analysis _analysis;
    private readonly EntityReading _reading;
    private readonly int[] _mentionStarts;
    private readonly int[] _descriptionStarts;

    /// <summary>Indexes what a text names.</summary>
    public MentionIndex(Analysis analysis, EntityReading reading)
    {
        _analysis = analysis;
        _reading = reading;
        _mentionStarts = [.. reading.Mentions.Select(m => m.Span.Start)];
        _descriptionStarts = [.. reading.Descriptions.Select(d => d.Span.Start)];
    }

    /// <summary>The mention (its index, -1 for none) and the description of a phrase.</summary>
    public (int Mention, Description? Description) Find(TextSpan phrase)
    {
        var description = Described(phrase);
        var mention = Named(phrase);
        // "deux sources proches des insurgés": the description comes first, what it names is a part of it.
        if (description is null)
            return (mention, null);
        if (description.Entity is null)
            return mention >= 0 && _reading.Mentions[mention].Span.Start <= description.Span.Start ? (mention, null) : (-1, description);
        var own = At(description.Span, description.Entity.Value);
        return own >= 0 ? (own, description) : (mention, description);
    }

    private Description? Described(TextSpan phrase)
    {
        for (var i = First(_descriptionStarts, phrase.Start); i < _descriptionStarts.Length && _descriptionStarts[i] < phrase.End; i++)
        {
            var description = _reading.Descriptions[i];
            if (IsHead(description.Sentence, description.Head, phrase))
                return description;
        }
        return null;
    }

    private int Named(TextSpan phrase)
    {
        for (var i = First(_mentionStarts, phrase.Start); i < _mentionStarts.Length && _mentionStarts[i] < phrase.End; i++)
        {
            var mention = _reading.Mentions[i];
            if (mention.Span.End <= phrase.End + 1 && IsHead(mention.Sentence, mention.Head, phrase))
                return i;
        }
        return -1;
    }

    private int At(TextSpan span, int entity)
    {
        for (var i = First(_mentionStarts, span.Start); i < _mentionStarts.Length && _mentionStarts[i] < span.End; i++)
        {
            if (_reading.Mentions[i].Entity == entity)
                return i;
        }
        return -1;
    }

    // The word of the phrase that hangs on no other of it. A phrase begins at most one article and some adjectives before.
    private bool IsHead(int sentence, int head, TextSpan phrase)
    {
        var words = _analysis.Sentences[sentence].Words;
        var word = words[head];
        for (var steps = 0; steps < 16 && word.Head >= 0 && phrase.Contains(words[word.Head].Span); steps++)
        {
            // "Sergueï Lavrov" within "le ministre russe Sergueï Lavrov" is the same person.
            if (word.UniversalRelation is not ("appos" or "flat"))
                return false;
            word = words[word.Head];
        }
        return true;
    }

    private static int First(int[] starts, int position)
    {
        var index = Array.BinarySearch(starts, position);
        if (index < 0)
            return ~index;
        while (index > 0 && starts[index - 1] == position)
            index--;
        return index;
    }
}
