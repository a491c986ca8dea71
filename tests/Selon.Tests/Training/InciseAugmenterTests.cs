using Selon.Training.Conllu;
using Selon.Training.Treebanks;
using Xunit;

namespace Selon.Tests.Training;

public sealed class InciseAugmenterTests
{
    private const string Sentences = """
        1	Le	le	DET	_	Number=Sing	2	det	_	_
        2	ministre	ministre	NOUN	_	Number=Sing	3	nsubj	_	_
        3	quitte	quitter	VERB	_	_	0	root	_	_
        4	la	le	DET	_	_	5	det	_	_
        5	salle	salle	NOUN	_	_	3	obj	_	_
        6	.	.	PUNCT	_	_	3	punct	_	_


        """;

    private const string Template = """
        1	a	avoir	AUX	_	_	2	aux:tense	_	_
        2	dit	dire	VERB	_	_	0	root	_	_
        3	SUJET	sujet	NOUN	_	Number=Sing	2	nsubj	_	_


        """;

    [Fact]
    public void An_incise_depends_on_the_root_and_has_a_subject_of_the_treebank()
    {
        var treebank = new Treebank("own", Read(Sentences));
        var augmenter = new InciseAugmenter(Read(Template), new TemplateFiller([treebank]));
        for (var seed = 0; seed < 20; seed++)
        {
            var words = augmenter.AddIncise(treebank.Sentences[0], new Random(seed))!.Words.ToList();
            Assert.Equal("Le ministre quitte la salle a dit Le ministre", string.Join(' ', words.Where(w => w.Upos != "PUNCT").Select(w => w.Form)));
            var said = words.FindIndex(w => w.Form == "dit");
            Assert.Equal("parataxis:insert", words[said].Relation);
            Assert.Equal("quitte", words[words[said].Head].Form);
            Assert.Equal("dit", words[words.FindLast(w => w.Form == "ministre")!.Head].Form);
            Assert.All(words, w => Assert.InRange(w.Head, -1, words.Count - 1));
            Assert.Single(words, w => w.Head < 0);
        }
    }

    private static ConlluSentence[] Read(string text) => [.. ConlluReader.Read(new StringReader(text), "test")];
}
