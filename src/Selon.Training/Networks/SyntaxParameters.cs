using Selon.Syntax.Networks;

namespace Selon.Training.Networks;

/// <summary>All trained matrices of the tagger, lemmatizer and parser.</summary>
internal sealed class SyntaxParameters
{
    private readonly List<Parameter> _all = [];

    public SyntaxParameters(NetworkShape shape, int forms, int styles, int tags, int lemmas, int relations, Random random)
    {
        Shape = shape;
        Forms = Table("forms", forms + 1, shape.FormWidth, random);
        Grams = Table("grams", FormDescriber.GramRows, shape.GramWidth, random);
        Suffixes = Table("suffixes", FormDescriber.SuffixRows, shape.SuffixWidth, random);
        Prefixes = Table("prefixes", FormDescriber.PrefixRows, shape.PrefixWidth, random);
        Shapes = Table("shapes", FormDescriber.ShapeRows, shape.ShapeWidth, random);
        Styles = Table("styles", styles + 1, shape.StyleWidth, random);
        Recurrent = new RecurrentParameters[shape.Layers, 2];
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            var width = layer == 0 ? shape.InputWidth : 2 * shape.Hidden;
            for (var direction = 0; direction < 2; direction++)
                Recurrent[layer, direction] = MakeRecurrent($"recurrent.{layer}.{direction}", width, random);
        }
        var top = 2 * shape.Hidden;
        TagHidden = Dense("tag.hidden", top, shape.TagWidth, random);
        TagOutput = Dense("tag.output", shape.TagWidth, tags, random);
        LemmaHidden = Dense("lemma.hidden", top + shape.WordWidth, shape.LemmaWidth, random);
        LemmaOutput = Dense("lemma.output", shape.LemmaWidth, lemmas, random);
        ArcDependent = Dense("arc.dependent", top, shape.ArcWidth, random);
        ArcHead = Dense("arc.head", top, shape.ArcWidth, random);
        ArcProduct = Dense("arc.product", shape.ArcWidth, shape.ArcWidth, random);
        ArcRoot = Add(new Parameter("arc.root", 1, shape.ArcWidth).Uniform(random));
        RelationDependent = Dense("relation.dependent", top, shape.RelationWidth, random);
        RelationHead = Add(new Parameter("relation.head", top, shape.RelationWidth).Uniform(random));
        RelationRoot = Add(new Parameter("relation.root", 1, shape.RelationWidth).Uniform(random));
        RelationOutput = Dense("relation.output", shape.RelationWidth, relations, random);
    }

    public NetworkShape Shape { get; }

    public IReadOnlyList<Parameter> All => _all;

    public Parameter Forms { get; }

    public Parameter Grams { get; }

    public Parameter Suffixes { get; }

    public Parameter Prefixes { get; }

    public Parameter Shapes { get; }

    public Parameter Styles { get; }

    public RecurrentParameters[,] Recurrent { get; }

    public DenseParameters TagHidden { get; }

    public DenseParameters TagOutput { get; }

    public DenseParameters LemmaHidden { get; }

    public DenseParameters LemmaOutput { get; }

    public DenseParameters ArcDependent { get; }

    public DenseParameters ArcHead { get; }

    public DenseParameters ArcProduct { get; }

    public Parameter ArcRoot { get; }

    public DenseParameters RelationDependent { get; }

    public Parameter RelationHead { get; }

    public Parameter RelationRoot { get; }

    public DenseParameters RelationOutput { get; }

    private Parameter Add(Parameter parameter)
    {
        _all.Add(parameter);
        return parameter;
    }

    private Parameter Table(string name, int rows, int columns, Random random) =>
        Add(new Parameter(name, rows, columns, isTable: true).Spread(random, 0.1f));

    private DenseParameters Dense(string name, int rows, int columns, Random random) => new(
        Add(new Parameter(name, rows, columns).Uniform(random)), Add(new Parameter(name + ".bias", 1, columns)));

    private RecurrentParameters MakeRecurrent(string name, int width, Random random)
    {
        var gates = 4 * Shape.Hidden;
        var bias = new Parameter(name + ".bias", 1, gates);
        bias.Value.AsSpan(Shape.Hidden, Shape.Hidden).Fill(1); // The forget gate starts open.
        return new RecurrentParameters(
            Add(new Parameter(name + ".input", width, gates).Uniform(random)),
            Add(new Parameter(name + ".recurrent", Shape.Hidden, gates).Uniform(random)),
            Add(bias));
    }

    /// <summary>A weight and its bias.</summary>
    internal readonly record struct DenseParameters(Parameter Weight, Parameter Bias);

    /// <summary>The weights of one direction of one recurrent layer.</summary>
    internal readonly record struct RecurrentParameters(Parameter Input, Parameter Recurrent, Parameter Bias);
}
