using Selon.Training.Conllu;
using Selon.Training.Treebanks;
using Xunit;

namespace Selon.Tests.Training;

public sealed class QuotationAugmenterTests
{
    private const string Sentence = """
        1	Elle	il	PRON	_	_	2	nsubj	_	_
        2	dénonce	dénoncer	VERB	_	_	0	root	_	_
        3	une	un	DET	_	_	4	det	_	_
        4	provocation	provocation	NOUN	_	_	2	obj	_	_
        5	délibérée	délibéré	ADJ	_	_	4	amod	_	_
        6	.	.	PUNCT	_	_	2	punct	_	_


        """;

    [Fact]
    public void Marks_depend_on_the_head_of_their_phrase_and_the_tree_stays_as_it_was()
    {
        var sentence = ConlluReader.Read(new StringReader(Sentence), "test").Single();
        for (var seed = 0; seed < 50; seed++)
        {
            var quoted = QuotationAugmenter.Quote(sentence, new Random(seed))!;
            var marks = Enumerable.Range(0, quoted.Words.Count).Where(i => quoted.Words[i].Relation == "punct" && quoted.Words[i].Form != ".").ToArray();
            Assert.Equal(2, marks.Length);
            Assert.Equal(quoted.Words[marks[0]].Head, quoted.Words[marks[1]].Head);
            Assert.InRange(quoted.Words[marks[0]].Head, marks[0] + 1, marks[1] - 1);
            var kept = quoted.Words.Where((_, i) => !marks.Contains(i)).ToArray();
            Assert.Equal(sentence.Words.Select(w => w.Form), kept.Select(w => w.Form));
            Assert.Equal(
                sentence.Words.Select(w => w.Head < 0 ? "" : sentence.Words[w.Head].Form),
                kept.Select(w => w.Head < 0 ? "" : quoted.Words[w.Head].Form));
        }
    }
}
