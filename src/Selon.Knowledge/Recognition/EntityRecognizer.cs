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
    /// <param name="directory">A folder with <c>entities.bin</c>, and with the <c>syntax.bin</c> that it was trained with.</param>
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
    /// <remarks>
    /// The analysis should come from an <see cref="Analyzer"/> with the models that this model was trained with; sentences
    /// made by hand are read too, but less well.
    /// </remarks>
    public IReadOnlyList<EntitySpan> Recognize(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (!_workspaces.TryTake(out var workspace))
            workspace = new RecognitionWorkspace(new NameTokens(_lists));
        workspace.Tokens.Read(analysis);
        _tagger.Score(analysis, workspace);
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
        workspace.Reserve(length);
        var start = workspace.Tokens.SentenceStart(index);
        var scores = workspace.SentenceScores.AsSpan(0, length * Labels.Count);
        for (var i = 0; i < length; i++)
            workspace.Scores.Row(start + i).CopyTo(scores[(i * Labels.Count)..]);
        var labels = workspace.Labels.AsSpan(0, length);
        _tagger.Chain.Decode(scores, labels, workspace.Chain);
        if (labels.IndexOfAnyExcept((byte)Labels.Outside) < 0)
            return;
        _tagger.Chain.Sum(scores, length, workspace.Chain);
        for (var first = 0; first < length; first++)
        {
            if (labels[first] == Labels.Outside)
                continue;
            var last = first;
            while (last + 1 < length && Labels.IsInside(labels[last + 1]))
                last++;
            var type = Labels.TypeOf(labels[first]);
            var confidence = _tagger.Chain.Probability(first, labels[first..(last + 1)], workspace.Chain);
            found.Add(SpanOf(sentence, index, first, last, type, confidence));
            first = last;
        }
    }

    private static EntitySpan SpanOf(Sentence sentence, int index, int first, int last, EntityType type, float confidence)
    {
        var (from, to) = (sentence.Tokens[first], sentence.Tokens[last]);
        return new EntitySpan(
            new TextSpan(from.Span.Start, to.Span.End), index, from.FirstWord, to.FirstWord + to.WordCount - 1, type, confidence);
    }
}
