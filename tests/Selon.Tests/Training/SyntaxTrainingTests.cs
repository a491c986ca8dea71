using Selon.Syntax.Models;
using Selon.Syntax.Networks;
using Selon.Training.Conllu;
using Selon.Training.Evaluation;
using Selon.Training.Networks;
using Selon.Training.Treebanks;
using Xunit;

namespace Selon.Tests.Training;

public sealed class SyntaxTrainingTests
{
    private const string Sentences = """
        1	La	le	DET	_	Definite=Def|Gender=Fem|Number=Sing|PronType=Art	2	det	_	_
        2	ministre	ministre	NOUN	_	Gender=Fem|Number=Sing	3	nsubj	_	_
        3	parle	parler	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	_	_	3	punct	_	_

        1	Le	le	DET	_	Definite=Def|Gender=Masc|Number=Sing|PronType=Art	2	det	_	_
        2	général	général	NOUN	_	Gender=Masc|Number=Sing	3	nsubj	_	_
        3	dément	démentir	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	_
        4	ces	ce	DET	_	Number=Plur|PronType=Dem	5	det	_	_
        5	accusations	accusation	NOUN	_	Gender=Fem|Number=Plur	3	obj	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	3	punct	_	_

        1	Selon	selon	ADP	_	_	3	case	_	_
        2	la	le	DET	_	Definite=Def|Gender=Fem|Number=Sing|PronType=Art	3	det	_	_
        3	police	police	NOUN	_	Gender=Fem|Number=Sing	7	obl:mod	_	SpaceAfter=No
        4	,	,	PUNCT	_	_	3	punct	_	_
        5	le	le	DET	_	Definite=Def|Gender=Masc|Number=Sing|PronType=Art	6	det	_	_
        6	pont	pont	NOUN	_	Gender=Masc|Number=Sing	7	nsubj	_	_
        7	ferme	fermer	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	SpaceAfter=No
        8	.	.	PUNCT	_	_	7	punct	_	_


        """;

    private static readonly TrainingOptions Options = new()
    {
        Epochs = 500,
        Seed = 3,
        Shape = new NetworkShape
        {
            FormWidth = 16, GramWidth = 8, SuffixWidth = 8, PrefixWidth = 8, ShapeWidth = 4, StyleWidth = 4, Hidden = 32,
            TagWidth = 32, LemmaWidth = 32, ArcWidth = 32, RelationWidth = 32,
        },
        InputDropout = 0.1f,
        LayerDropout = 0.1f,
        HeadDropout = 0.1f,
        Rate = 1e-2f,
    };

    [Fact]
    public void The_network_learns_three_sentences_by_heart()
    {
        var model = Train();
        var scores = GoldTokenEvaluator.Evaluate(model.MakeNetwork(), model.Inventory, Read().Sentences);
        // A lemma script that occurs once, that of "dément", is not learnt.
        Assert.Equal(new GoldTokenScores(18, 1, 1, 17 / 18.0, 1, 1), scores);
    }

    [Fact]
    public void The_same_data_and_seed_give_the_same_file_and_a_file_gives_back_its_model()
    {
        var first = Write(Train());
        Assert.Equal(first, Write(Train()));
        Assert.Equal(first, Write(SyntaxModelFormat.Read(first, "test")));
    }

    [Fact]
    public void A_damaged_file_is_refused_by_name()
    {
        var file = Write(Train());
        file[file.Length / 2] ^= 1;
        var error = Assert.Throws<InvalidDataException>(() => SyntaxModelFormat.Read(file, "some.bin"));
        Assert.Contains("some.bin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_gets_the_same_analysis_alone_and_among_others()
    {
        var network = Train().MakeNetwork();
        var forms = Read().Sentences.Select(s => s.Words.Select(w => w.Form).ToArray()).ToArray();
        var together = network.Run(forms, new NetworkWorkspace());
        for (var i = 0; i < forms.Length; i++)
        {
            var alone = network.Run([forms[i]], new NetworkWorkspace())[0];
            Assert.Equal(alone.Heads, together[i].Heads);
            Assert.Equal(alone.Tags, together[i].Tags);
            Assert.Equal(alone.Relations, together[i].Relations);
            Assert.Equal(alone.Lemmas, together[i].Lemmas);
        }
    }

    private static SyntaxModel Train() => new SyntaxModelMaker(Options, TextWriter.Null).Make([Read()], null, 1, "own", null);

    private static Treebank Read() => new("own", [.. ConlluReader.Read(new StringReader(Sentences), "test")]);

    private static byte[] Write(SyntaxModel model)
    {
        using var stream = new MemoryStream();
        SyntaxModelFormat.Write(model, stream);
        return stream.ToArray();
    }
}
