using System.Collections.Concurrent;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Knowledge.Recognition;

/// <summary>
/// Finds the names of persons, places, organisations, products and events in an analysed text. Immutable and safe to
/// share between threads.
/// </summary>
public sealed class EntityRecognizer
{
    private readonly NameTagger _tagger;
    private readonly NameList[] _lists;
    private readonly ConcurrentBag<RecognitionWorkspace> _workspaces = [];

    internal EntityRecognizer(RecognitionModel model, NameList? names = null)
    {
        _tagger = new NameTagger(model);
        _lists = names is null ? [model.Names] : [model.Names, names];
    }

    /// <summary>Loads the recogniser of a language, for example of <c>models/fr</c>.</summary>
    /// <param name="directory">A folder with <c>entities.bin</c>.</param>
    /// <param name="names">Names known beside those of the model.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static EntityRecognizer Load(string directory, NameList? names = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var path = Path.Combine(directory, "entities.bin");
        return new EntityRecognizer(RecognitionModelFormat.Read(File.ReadAllBytes(path), path), names);
    }

    /// <summary>Loads a recogniser from a stream, to its end.</summary>
    /// <inheritdoc cref="Load(string, NameList?)"/>
    public static EntityRecognizer Load(Stream model, NameList? names = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var bytes = new MemoryStream();
        model.CopyTo(bytes);
        return new EntityRecognizer(RecognitionModelFormat.Read(bytes.ToArray(), "The stream"), names);
    }

    /// <summary>Finds the names of a text, in the order of the text, a longer one before those within it.</summary>
    public IReadOnlyList<EntitySpan> Recognize(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (!_workspaces.TryTake(out var workspace))
            workspace = new RecognitionWorkspace(new NameTokens(_lists));
        workspace.Tokens.Read(analysis);
        _tagger.Score(workspace);
        var found = new List<EntitySpan>();
        for (var s = 0; s < analysis.Sentences.Count; s++)
            Decode(analysis.Sentences[s], s, workspace, found);
        _workspaces.Add(workspace);
        return found;
    }

    private void Decode(Sentence sentence, int index, RecognitionWorkspace workspace, List<EntitySpan> found)
    {
        var length = sentence.Tokens.Length;
        if (length == 0)
            return;
        var start = workspace.Tokens.SentenceStart(index);
        var scores = workspace.Scores.AsSpan(start * Labels.Count, length * Labels.Count);
        var labels = workspace.Labels.AsSpan(0, length);
        _tagger.Chain.Decode(scores, labels, workspace.Chain);
        if (labels.IndexOfAnyExcept((byte)Labels.Outside) < 0)
            return;
        _tagger.Chain.Sum(scores, length, workspace.Chain);
        for (var first = 0; first < length; first++)
        {
            if (labels[first] == Labels.Outside)
                continue;
            var last = LastOf(labels, first);
            var type = Labels.TypeOf(labels[first]);
            var confidence = _tagger.Chain.Probability(first, labels[first..(last + 1)], workspace.Chain);
            found.Add(SpanOf(sentence, index, first, last, type, confidence));
            if (last > first)
                DecodeInner(sentence, index, first, last, type, workspace, found);
            first = last;
        }
    }

    private void DecodeInner(Sentence sentence, int index, int first, int last, EntityType type, RecognitionWorkspace workspace, List<EntitySpan> found)
    {
        var length = last - first + 1;
        var start = workspace.Tokens.SentenceStart(index);
        _tagger.ScoreInner(index, start + first, start + last, type, workspace);
        var scores = workspace.InnerScores.AsSpan(0, length * Labels.Count);
        var labels = workspace.InnerLabels.AsSpan(0, length);
        _tagger.InnerChain.Decode(scores, labels, workspace.InnerChain);
        if (labels.IndexOfAnyExcept((byte)Labels.Outside) < 0)
            return;
        _tagger.InnerChain.Sum(scores, length, workspace.InnerChain);
        for (var from = 0; from < length; from++)
        {
            if (labels[from] == Labels.Outside)
                continue;
            var to = LastOf(labels, from);
            var inner = Labels.TypeOf(labels[from]);
            if (to - from + 1 < length || inner != type)
                found.Add(SpanOf(sentence, index, first + from, first + to, inner, _tagger.InnerChain.Probability(from, labels[from..(to + 1)], workspace.InnerChain)));
            from = to;
        }
    }

    private static int LastOf(ReadOnlySpan<byte> labels, int first)
    {
        var last = first;
        while (last + 1 < labels.Length && Labels.IsInside(labels[last + 1]))
            last++;
        return last;
    }

    private static EntitySpan SpanOf(Sentence sentence, int index, int first, int last, EntityType type, float confidence)
    {
        var (from, to) = (sentence.Tokens[first], sentence.Tokens[last]);
        return new EntitySpan(
            new TextSpan(from.Span.Start, to.Span.End), index, from.FirstWord, to.FirstWord + to.WordCount - 1, type, confidence);
    }
}
