using System.Numerics.Tensors;
using Selon.Syntax.Models;
using Selon.Syntax.Numerics;

namespace Selon.Syntax.Networks;

/// <summary>
/// The trained network of the tagger, lemmatizer and parser: embeddings of forms and their parts, bidirectional long
/// short-term memories, and heads for tags, lemma scripts, arcs (Dozat and Manning 2017) and relations.
/// Immutable; each call works in a <see cref="NetworkWorkspace"/>.
/// </summary>
internal sealed unsafe class SyntaxNetwork
{
    private readonly NetworkShape _shape;
    private readonly FormDescriber _describer;
    private readonly HalfTable _forms;
    private readonly HalfTable _grams;
    private readonly HalfTable _suffixes;
    private readonly HalfTable _prefixes;
    private readonly float[] _shapes;
    private readonly PackedMatrix[] _inputs;
    private readonly float[][] _biases;
    private readonly PackedMatrix[,] _recurrent;
    private readonly PackedMatrix _hidden;
    private readonly float[] _hiddenBias;
    private readonly DenseWeights _lemmaTop;
    private readonly PackedMatrix _lemmaWord;
    private readonly KnownLemmas _knownLemmas;
    private readonly DenseWeights _tags;
    private readonly DenseWeights _lemmas;
    private readonly DenseWeights _arcProduct;
    private readonly DenseWeights _relations;
    private readonly float[] _arcRoot;
    private readonly float[] _relationRoot;
    private readonly int _rootRelation;

    /// <param name="inventory">What the classes stand for.</param>
    /// <param name="shape">Sizes.</param>
    /// <param name="weights">Gives a trained matrix by its name, row by row.</param>
    /// <param name="tables">Gives a large embedding table by its name.</param>
    /// <param name="style">Row of the annotation style to follow, 0 for none.</param>
    public SyntaxNetwork(SyntaxInventory inventory, NetworkShape shape, Func<string, float[]> weights, Func<string, HalfTable> tables, int style)
    {
        _shape = shape;
        _describer = new FormDescriber(inventory.Forms);
        _forms = tables("forms");
        _grams = tables("grams");
        _suffixes = tables("suffixes");
        _prefixes = tables("prefixes");
        _shapes = weights("shapes");
        _inputs = new PackedMatrix[shape.Layers];
        _biases = new float[shape.Layers][];
        _recurrent = new PackedMatrix[shape.Layers, 2];
        for (var layer = 0; layer < shape.Layers; layer++)
            LoadLayer(layer, weights, style);
        var top = 2 * shape.Hidden;
        var lemmaHidden = weights("lemma.hidden");
        var relationHead = weights("relation.head");
        _hidden = SideBySide(
            top,
            (weights("tag.hidden"), shape.TagWidth),
            (weights("arc.dependent"), shape.ArcWidth),
            (weights("arc.head"), shape.ArcWidth),
            (weights("relation.dependent"), shape.RelationWidth),
            (relationHead, shape.RelationWidth));
        _hiddenBias =
        [
            .. weights("tag.hidden.bias"), .. weights("arc.dependent.bias"), .. weights("arc.head.bias"),
            .. weights("relation.dependent.bias"), .. new float[shape.RelationWidth],
        ];
        _lemmaTop = new DenseWeights(new PackedMatrix(lemmaHidden, top, shape.LemmaWidth), weights("lemma.hidden.bias"));
        _lemmaWord = new PackedMatrix(lemmaHidden.AsSpan(top * shape.LemmaWidth), shape.WordWidth, shape.LemmaWidth);
        _knownLemmas = new KnownLemmas(inventory);
        _tags = Dense(weights, "tag.output", shape.TagWidth);
        _lemmas = Dense(weights, "lemma.output", shape.LemmaWidth);
        _arcProduct = Dense(weights, "arc.product", shape.ArcWidth);
        _relations = Dense(weights, "relation.output", shape.RelationWidth);
        _arcRoot = weights("arc.root");
        _relationRoot = weights("relation.root");
        _rootRelation = inventory.Relations.ToList().IndexOf("root");
    }

    private int ArcDependentAt => _shape.TagWidth;

    private int ArcHeadAt => ArcDependentAt + _shape.ArcWidth;

    private int RelationDependentAt => ArcHeadAt + _shape.ArcWidth;

    private int RelationHeadAt => RelationDependentAt + _shape.RelationWidth;

    /// <summary>Analyses sentences together; none of them is empty. The result for each does not depend on the others.</summary>
    public SentenceOutput[] Run(IReadOnlyList<string[]> sentences, NetworkWorkspace workspace)
    {
        var batch = new StepOrder(sentences);
        workspace.Reserve(batch.Rows);
        AddForms(sentences, workspace);
        var upper = RunLayers(batch, workspace);
        Gather(batch, upper, workspace.Top);
        RunHeads(batch, workspace);
        var outputs = new SentenceOutput[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
            outputs[i] = Decode(batch.SentenceStart[i], sentences[i].Length, workspace);
        return outputs;
    }

    private static DenseWeights Dense(Func<string, float[]> weights, string name, int rows)
    {
        var bias = weights(name + ".bias");
        return new DenseWeights(new PackedMatrix(weights(name), rows, bias.Length), bias);
    }

    private static PackedMatrix SideBySide(int rows, params (float[] Values, int Columns)[] parts)
    {
        var columns = parts.Sum(p => p.Columns);
        var joined = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var at = row * columns;
            foreach (var (values, width) in parts)
            {
                values.AsSpan(row * width, width).CopyTo(joined.AsSpan(at));
                at += width;
            }
        }
        return new PackedMatrix(joined, rows, columns);
    }

    private void LoadLayer(int layer, Func<string, float[]> weights, int style)
    {
        var gates = 4 * _shape.Hidden;
        var width = layer == 0 ? _shape.WordWidth : 2 * _shape.Hidden;
        var inputs = new float[2][];
        _biases[layer] = new float[2 * gates];
        for (var direction = 0; direction < 2; direction++)
        {
            var name = $"recurrent.{layer}.{direction}";
            inputs[direction] = weights(name + ".input");
            var bias = _biases[layer].AsSpan(direction * gates, gates);
            weights(name + ".bias").CopyTo(bias);
            if (layer == 0)
            {
                // The style is the same for all words: its part of the sums belongs to the bias.
                var vector = weights("styles").AsSpan(style * _shape.StyleWidth, _shape.StyleWidth);
                for (var k = 0; k < vector.Length; k++)
                    TensorPrimitives.MultiplyAdd(inputs[direction].AsSpan((width + k) * gates, gates), vector[k], bias, bias);
            }
            _recurrent[layer, direction] = new PackedMatrix(weights(name + ".recurrent"), _shape.Hidden, gates);
        }
        _inputs[layer] = SideBySide(width, (inputs[0], gates), (inputs[1], gates));
    }

    private void AddForms(IReadOnlyList<string[]> sentences, NetworkWorkspace workspace)
    {
        var words = 0;
        foreach (var sentence in sentences)
            words += sentence.Length;
        workspace.MakeRoom(words);
        var missing = new List<string>();
        foreach (var sentence in sentences)
        {
            foreach (var form in sentence)
            {
                if (workspace.Entries.TryAdd(form, null!))
                    missing.Add(form);
            }
        }
        if (missing.Count == 0)
            return;
        var vectors = workspace.Words;
        vectors.Resize(missing.Count, _shape.WordWidth);
        for (var i = 0; i < missing.Count; i++)
            Compose(_describer.Describe(missing[i]), vectors.Row(i));
        Multiply(_inputs[0], vectors, workspace.Projections);
        Multiply(_lemmaWord, vectors, workspace.LemmaParts);
        for (var i = 0; i < missing.Count; i++)
            workspace.Entries[missing[i]] = new FormEntry(
                workspace.Projections.Row(i).ToArray(), workspace.LemmaParts.Row(i).ToArray(),
                FormDescriber.Normalize(missing[i]));
    }

    private void Compose(FormRows rows, Span<float> target)
    {
        target.Clear();
        _forms.CopyRow(rows.Form, target[.._shape.FormWidth]);
        var at = _shape.FormWidth;
        AddRows(_grams, rows.Grams, rows.Grams.Length == 0 ? 0 : 1f / rows.Grams.Length, target.Slice(at, _shape.GramWidth));
        at += _shape.GramWidth;
        AddRows(_suffixes, rows.Suffixes, 1, target.Slice(at, _shape.SuffixWidth));
        at += _shape.SuffixWidth;
        AddRows(_prefixes, rows.Prefixes, 1, target.Slice(at, _shape.PrefixWidth));
        at += _shape.PrefixWidth;
        _shapes.AsSpan(rows.Shape * _shape.ShapeWidth, _shape.ShapeWidth).CopyTo(target[at..]);
    }

    private static void AddRows(HalfTable table, int[] rows, float scale, Span<float> target)
    {
        Span<float> values = stackalloc float[target.Length];
        foreach (var row in rows)
        {
            table.CopyRow(row, values);
            TensorPrimitives.MultiplyAdd(values, scale, target, target);
        }
    }

    private static void Multiply(PackedMatrix weights, Matrix input, Matrix output)
    {
        output.Resize(input.Rows, weights.Columns);
        weights.Multiply(input.Pointer, input.Rows, input.Stride, 1, output.Pointer, output.Stride, accumulate: false);
    }

    private Matrix RunLayers(StepOrder batch, NetworkWorkspace workspace)
    {
        var gates = workspace.Gates;
        gates.Resize(batch.Rows, 8 * _shape.Hidden);
        for (var row = 0; row < batch.Rows; row++)
            workspace.Entries[batch.FormOfRow[row]].Projection.CopyTo(gates.Row(row));
        var (below, above) = (workspace.Lower, workspace.Upper);
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            if (layer > 0)
                Multiply(_inputs[layer], below, gates);
            above.Resize(batch.Rows, 2 * _shape.Hidden);
            RunDirection(layer, 0, batch, workspace, above);
            RunDirection(layer, 1, batch, workspace, above);
            (below, above) = (above, below);
        }
        return below;
    }

    private void RunDirection(int layer, int direction, StepOrder batch, NetworkWorkspace workspace, Matrix output)
    {
        var hidden = _shape.Hidden;
        var weights = _recurrent[layer, direction];
        var gates = workspace.Gates;
        var cells = workspace.Cells;
        cells.Resize(batch.Rows, hidden);
        var gatesAt = direction * 4 * hidden;
        var outputAt = direction * hidden;
        fixed (float* bias = _biases[layer])
        {
            for (var i = 0; i < batch.Steps; i++)
            {
                var t = direction == 0 ? i : batch.Steps - 1 - i;
                var (before, running) = batch.Before(t, direction == 1);
                var start = batch.StepStart[t];
                if (running > 0)
                {
                    weights.Multiply(
                        output.RowPointer(before) + outputAt, running, output.Stride, 1,
                        gates.RowPointer(start) + gatesAt, gates.Stride, accumulate: true);
                }
                for (var b = 0; b < batch.StepCount(t); b++)
                {
                    Gates.Step(
                        gates.RowPointer(start + b) + gatesAt, bias + gatesAt,
                        b < running ? cells.RowPointer(before + b) : null,
                        cells.RowPointer(start + b), output.RowPointer(start + b) + outputAt, hidden);
                }
            }
        }
    }

    // From the order of steps to the order of sentences.
    private static void Gather(StepOrder batch, Matrix from, Matrix to)
    {
        to.Resize(batch.Rows, from.Columns);
        for (var row = 0; row < batch.Rows; row++)
            from.Row(row).CopyTo(to.Row(batch.TextRow[row]));
    }

    private void RunHeads(StepOrder batch, NetworkWorkspace workspace)
    {
        var hidden = workspace.Hidden;
        Multiply(_hidden, workspace.Top, hidden);
        for (var row = 0; row < hidden.Rows; row++)
        {
            var values = hidden.Row(row);
            // The parts of the relations are rectified after the two of a pair are added.
            Gates.AddAndRectify(values[..RelationDependentAt], _hiddenBias);
            var relations = values[RelationDependentAt..];
            TensorPrimitives.Add(relations, _hiddenBias.AsSpan(RelationDependentAt), relations);
        }
        Multiply(_tags, hidden, 0, workspace.TagScores);
        Multiply(_arcProduct, hidden, ArcDependentAt, workspace.ArcProducts);
        for (var row = 0; row < batch.Rows; row++)
            workspace.Tags[row] = TensorPrimitives.IndexOfMax<float>(workspace.TagScores.Row(row));
        RunLemmas(batch, workspace);
    }

    // Most forms have one lemma for their part of speech; the network is asked for the others only.
    private void RunLemmas(StepOrder batch, NetworkWorkspace workspace)
    {
        var open = workspace.OpenRows;
        open.Clear();
        for (var row = 0; row < batch.Rows; row++)
        {
            var textRow = batch.TextRow[row];
            var entry = workspace.Entries[batch.FormOfRow[row]];
            workspace.Lemmas[textRow] = _knownLemmas.Find(entry, workspace.Tags[textRow]);
            if (workspace.Lemmas[textRow] < 0)
                open.Add((textRow, entry));
        }
        if (open.Count == 0)
            return;
        workspace.Words.Resize(open.Count, workspace.Top.Columns);
        for (var i = 0; i < open.Count; i++)
            workspace.Top.Row(open[i].Row).CopyTo(workspace.Words.Row(i));
        Multiply(_lemmaTop.Weight, workspace.Words, workspace.LemmaHidden);
        for (var i = 0; i < open.Count; i++)
        {
            var hidden = workspace.LemmaHidden.Row(i);
            TensorPrimitives.Add(hidden, open[i].Entry.LemmaPart, hidden);
            Gates.AddAndRectify(hidden, _lemmaTop.Bias);
        }
        Multiply(_lemmas, workspace.LemmaHidden, 0, workspace.LemmaScores);
        for (var i = 0; i < open.Count; i++)
            workspace.Lemmas[open[i].Row] = TensorPrimitives.IndexOfMax<float>(workspace.LemmaScores.Row(i));
    }

    private static void Multiply(DenseWeights weights, Matrix input, int at, Matrix output)
    {
        output.Resize(input.Rows, weights.Weight.Columns);
        weights.Weight.Multiply(input.Pointer + at, input.Rows, input.Stride, 1, output.Pointer, output.Stride, accumulate: false);
        for (var row = 0; row < output.Rows; row++)
            TensorPrimitives.Add(output.Row(row), weights.Bias, output.Row(row));
    }

    private SentenceOutput Decode(int start, int length, NetworkWorkspace workspace)
    {
        var heads = new int[length];
        ScoreArcs(start, length, workspace);
        workspace.SpanningTree.Decode(workspace.ArcScores.All, workspace.ArcScores.Stride, heads);
        var relations = new int[length];
        DecodeRelations(start, heads, relations, workspace);
        return new SentenceOutput(
            workspace.Tags.AsSpan(start, length).ToArray(), heads, relations, workspace.Lemmas.AsSpan(start, length).ToArray());
    }

    private void ScoreArcs(int start, int length, NetworkWorkspace workspace)
    {
        var vectors = workspace.HeadVectors;
        vectors.Resize(length + 1, _shape.ArcWidth);
        _arcRoot.CopyTo(vectors.Row(0));
        for (var i = 0; i < length; i++)
            workspace.Hidden.Row(start + i).Slice(ArcHeadAt, _shape.ArcWidth).CopyTo(vectors.Row(i + 1));
        workspace.Heads.Pack(vectors.All, _shape.ArcWidth, length + 1, 1, vectors.Stride);
        var products = workspace.ArcProducts;
        var scores = workspace.ArcScores;
        scores.Resize(length, length + 1);
        workspace.Heads.Multiply(
            products.RowPointer(start), length, products.Stride, 1, scores.Pointer, scores.Stride, accumulate: false);
    }

    private void DecodeRelations(int start, int[] heads, int[] relations, NetworkWorkspace workspace)
    {
        var hidden = workspace.Relations;
        hidden.Resize(heads.Length, _shape.RelationWidth);
        for (var i = 0; i < heads.Length; i++)
        {
            ReadOnlySpan<float> head = heads[i] < 0
                ? _relationRoot
                : workspace.Hidden.Row(start + heads[i]).Slice(RelationHeadAt, _shape.RelationWidth);
            var row = hidden.Row(i);
            workspace.Hidden.Row(start + i).Slice(RelationDependentAt, _shape.RelationWidth).CopyTo(row);
            Gates.AddAndRectify(row, head);
        }
        Multiply(_relations, hidden, 0, workspace.RelationScores);
        for (var i = 0; i < heads.Length; i++)
        {
            var scores = workspace.RelationScores.Row(i);
            if (_rootRelation >= 0)
                scores[_rootRelation] = heads[i] < 0 ? float.MaxValue : float.MinValue;
            relations[i] = TensorPrimitives.IndexOfMax<float>(scores);
        }
    }

    private readonly record struct DenseWeights(PackedMatrix Weight, float[] Bias);
}
