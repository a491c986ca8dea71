using System.Buffers;
using System.Text;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Documents;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class ConlluFormatTests
{
    [Fact]
    public void Conllu_has_the_exact_form_of_Universal_Dependencies()
    {
        const string Expected = """
            # newdoc id = avis.txt
            # newpar
            # sent_id = d1-s1
            # text = L'avis du maire : 😀
            1	L'	le	DET	_	Definite=Def|PronType=Art	2	det	_	SpaceAfter=No
            2	avis	avis	NOUN	_	_	0	root	_	_
            3-4	du	_	_	_	_	_	_	_	_
            3	de	de	ADP	_	_	5	case	_	_
            4	le	le	DET	_	Definite=Def|PronType=Art	5	det	_	_
            5	maire	maire	NOUN	_	_	2	nmod	_	_
            6	:	:	PUNCT	_	_	2	punct	_	_
            7	😀	_	SYM	_	_	2	discourse	_	_

            # newpar
            # sent_id = d1-s2
            # text = Oui.
            1	Oui	oui	INTJ	_	_	0	root	_	SpaceAfter=No
            2	.	.	PUNCT	_	_	1	punct	_	_


            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Write(new ConlluFormat(), SampleSentence.Create()));
    }

    [Fact]
    public void A_tree_is_drawn_with_one_word_a_line() =>
        Snapshot.Matches(Write(new TreeFormat(new Appearance(Labels.For("fr"))), SampleSentence.Create()), "Snapshots/tree.txt");

    [Fact]
    public void A_tree_as_deep_as_it_is_long_is_written_as_a_table()
    {
        const int Length = 20_000;
        var source = new SourceText(new string('a', Length));
        var words = Enumerable.Range(0, Length).Select(i => new Word(i, "a", new TextSpan(i, i + 1), "a", PartOfSpeech.X, Features.None, i - 1, "dep")).ToArray();
        var tokens = words.Select(w => new Token(w.Span, w.Index, 1)).ToArray();
        var analysis = new Analysis(source, [new Sentence(new TextSpan(0, Length), tokens, words)]);
        var tree = Write(new TreeFormat(new Appearance(Labels.For("fr"))), new Reading(1, new Document("sha256:0", "-", source), analysis, AttributedReading.Empty));
        Assert.Contains("20000 ← 19999 a  X      dep\n", tree, StringComparison.Ordinal);
    }

    private static string Write(OutputFormat format, Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        format.Write(reading, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
