using Selon.Statements;
using Selon.Statements.Lexicons;
using Xunit;

namespace Selon.Tests.Statements.Lexicons;

public class LexiconTests
{
    private static Lexicon French => Lexicon.French;

    [Fact]
    public void The_french_lexicon_is_as_large_as_promised()
    {
        Assert.True(French.Verbs.Count >= 650, $"{French.Verbs.Count} verbs");
        Assert.True(French.Nouns.Count >= 280, $"{French.Nouns.Count} nouns");
        Assert.True(French.Markers.Count >= 100, $"{French.Markers.Count} markers");
        Assert.True(French.SourceNouns.Count >= 600, $"{French.SourceNouns.Count} source nouns");
        Assert.True(French.Media.Count >= 250, $"{French.Media.Count} outlets");
        Assert.True(French.Channels.Count >= 100, $"{French.Channels.Count} channels");
    }

    [Theory]
    [InlineData("affirmer", false, Act.Assert)]
    [InlineData("annoncer", false, Act.Announce)]
    [InlineData("engager", true, Act.Commit)]
    [InlineData("dire", true, Act.Assert)]
    [InlineData("demander", true, Act.Ask)]
    [InlineData("admettre", false, Act.Confirm)]
    [InlineData("espérer", false, Act.Estimate)]
    [InlineData("saluer", false, Act.Support)]
    public void A_verb_is_found_by_its_lemma(string lemma, bool isPronominal, Act act) =>
        Assert.Equal(act, French.FindVerb(lemma, isPronominal)!.Act);

    [Theory]
    [InlineData("garantit", "garantir")]
    [InlineData("Affirmant", "affirmer")]
    [InlineData("promettons", "promettre")]
    [InlineData("martèle", "marteler")]
    [InlineData("tweete", "tweeter")]
    [InlineData("craignent", "craindre")]
    [InlineData("démentent", "démentir")]
    [InlineData("reconnaissaient", "reconnaître")]
    [InlineData("assène", "asséner")]
    public void A_form_of_a_verb_leads_to_its_lemma(string form, string lemma) =>
        Assert.Equal(lemma, French.LemmaOfForm(form));

    [Fact]
    public void A_verb_of_several_words_is_found_by_its_head()
    {
        var entry = Assert.Single(French.FindPhrasalVerbs("mettre"), verb => verb.Lemma == "mettre en garde");
        Assert.Equal(["en", "garde"], entry.FixedWords);
        Assert.Equal(Act.Warn, entry.Act);
    }

    [Fact]
    public void A_frame_overrides_the_act_and_names_the_addressee()
    {
        var dire = French.FindVerb("dire")!;
        Assert.Equal(Act.Call, dire.Find(Complement.DeInfinitive, Addressee.Dative)!.Act);
        var accuser = French.FindVerb("accuser")!;
        Assert.NotNull(accuser.Find(Complement.DeInfinitive, Addressee.Object));
    }

    [Fact]
    public void A_condition_may_hold_for_one_frame_only()
    {
        var frame = French.FindVerb("affirmer")!;
        Assert.True(frame.Find(Complement.Object)!.Conditions.HasFlag(Conditions.ObjectNotPossessive));
        Assert.False(frame.Find(Complement.Clause)!.Conditions.HasFlag(Conditions.ObjectNotPossessive));
    }

    [Fact]
    public void A_noun_knows_its_light_verbs() =>
        Assert.Contains("lancer", French.FindNoun("appel")!.LightVerbs);

    [Fact]
    public void Markers_are_found_by_their_first_word_in_any_case()
    {
        Assert.Contains(French.FindMarkers("Selon"), marker => marker.Kind == MarkerKind.SourcePreposition);
        Assert.Contains(French.FindMarkers("d'"), marker => marker.Form == "d'après");
    }

    [Fact]
    public void Source_nouns_know_their_feminine() =>
        Assert.Equal(SourceKind.Person, French.FindSourceNoun("présidente"));

    [Theory]
    [InlineData("prête", Act.Commit)]
    [InlineData("favorable", Act.Support)]
    [InlineData("inquiet", Act.Estimate)]
    public void A_predicate_of_the_speaker_has_an_act(string form, Act act) => Assert.Equal(act, French.FindPredicate(form));

    [Fact]
    public void Outlets_have_a_country()
    {
        Assert.Equal("QAT", French.FindMedium("Al-Jazeera")!.Country);
        Assert.All(French.Media, medium => Assert.True(medium.Country is null || medium.Country.Length == 3, medium.Name));
    }

    [Fact]
    public void Channels_know_their_prepositions() =>
        Assert.Contains("dans", French.FindChannel("communiqué")!.Prepositions);

    [Fact]
    public void No_entry_carries_a_frame_twice()
    {
        foreach (var verb in French.Verbs)
            Assert.Equal(verb.Frames.Count, verb.Frames.DistinctBy(frame => (frame.Complement, frame.Addressee)).Count());
        foreach (var noun in French.Nouns)
            Assert.Equal(noun.Frames.Count, noun.Frames.DistinctBy(frame => (frame.Complement, frame.Addressee)).Count());
    }

    [Fact]
    public void All_light_verbs_are_infinitives() =>
        Assert.All(French.Nouns.SelectMany(noun => noun.LightVerbs), verb => Assert.Matches("(er|ir|re|oir)$", verb));

    [Fact]
    public void A_language_that_is_not_there_is_said_by_name()
    {
        var error = Assert.Throws<InvalidDataException>(() => Lexicon.Load("zz"));
        Assert.Contains("zz/verbs.tsv", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_row_is_said_with_its_line()
    {
        using var reader = new StringReader("# comment\none\ttwo\nonly one\n");
        var error = Assert.Throws<InvalidDataException>(() => TabSeparatedTable.Read(reader, "file.tsv", 2).ToList());
        Assert.Contains("file.tsv, line 3: found 1 fields, expected 2", error.Message, StringComparison.Ordinal);
    }
}
