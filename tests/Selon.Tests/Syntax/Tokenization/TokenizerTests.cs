using Xunit;

namespace Selon.Tests.Syntax.Tokenization;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("L'eau d’ici", "L' eau d’ ici")]
    [InlineData("l' ONU , dit-on .", "l' ONU , dit -on .")]
    [InlineData("affirme-t-il", "affirme -t-il")]
    [InlineData("Allez-vous-en, dites-le-moi, prenez-en !", "Allez -vous -en , dites -le -moi , prenez -en !")]
    [InlineData("celui-ci, là-bas, un rendez-vous, peut-être", "celui-ci , là-bas , un rendez-vous , peut-être")]
    [InlineData("ce soir-là, cette fois-ci", "ce soir -là , cette fois -ci")]
    [InlineData("aujourd'hui l'on dit quelqu’un, c'est-à-dire qu'Anne", "aujourd'hui l'on dit quelqu’un , c'est-à-dire qu' Anne")]
    [InlineData("N'Djamena n'a rien dit", "N'Djamena n' a rien dit")]
    [InlineData("Kim Jong-il parle", "Kim Jong-il parle")]
    [InlineData("les États-Unis et Jean-Claude", "les États-Unis et Jean-Claude")]
    public void Apostrophes_and_hyphens_follow_the_treebanks(string text, string expected) =>
        Assert.Equal(expected, FrenchTokenizer.Tokens(text));

    [Theory]
    [InlineData("30 000 soldats", "30_000 soldats")]
    [InlineData("1,5 million", "1,5 million")]
    [InlineData("2 500,75 euros", "2_500,75 euros")]
    [InlineData("10% et 10 %", "10 % et 10 %")]
    [InlineData("à 10h30, 200 km/h", "à 10 h 30 , 200 km / h")]
    [InlineData("en 1914-1918, le 23/12/2006", "en 1914-1918 , le 23/12/2006")]
    [InlineData("le 2e tour, la 3ème fois", "le 2e tour , la 3ème fois")]
    [InlineData("+14 et -2,5", "+14 et -2,5")]
    [InlineData("il fait 25 °C.", "il fait 25 °C .")]
    [InlineData("en 2006 100 personnes", "en 2006 100 personnes")]
    public void Numbers_keep_their_groups_and_lose_their_units(string text, string expected) =>
        Assert.Equal(expected, FrenchTokenizer.Tokens(text));

    [Theory]
    [InlineData("M. Dupuis et MM. Roy", "M. Dupuis et MM. Roy")]
    [InlineData("en 52 av. J.-C., selon lui", "en 52 av. J.-C. , selon lui")]
    [InlineData("J. R. Martel et J.-P. Roux", "J. R. Martel et J.-P. Roux")]
    [InlineData("l'O.N.U. vote", "l' O.N.U. vote")]
    [InlineData("pommes, poires, etc., et n° 5", "pommes , poires , etc. , et n° 5")]
    [InlineData("Il est à 10 m. Puis il part.", "Il est à 10 m . Puis il part .")]
    public void Abbreviations_keep_their_full_stop(string text, string expected) =>
        Assert.Equal(expected, FrenchTokenizer.Tokens(text));

    [Theory]
    [InlineData("ils se batt[aient] encore", "ils se batt[aient] encore")]
    [InlineData("[L]es élu(e)s (tous) ", "[L]es élu(e)s ( tous )")]
    [InlineData("voir https://exemple.fr/a?b=(c), ou www.exemple.fr.", "voir https://exemple.fr/a?b=(c) , ou www.exemple.fr .")]
    [InlineData("@anna_b dit #oui_2 à nom@exemple.fr", "@anna_b dit #oui_2 à nom@exemple.fr")]
    [InlineData("« “oui” » \"non\"", "« “ oui ” » \" non \"")]
    [InlineData("quoi... et… --non", "quoi ... et … -- non")]
    [InlineData("👩‍👩‍👧 ❤️🇫🇷🇧🇪 👍🏽ok 𝐀b", "👩‍👩‍👧 ❤️ 🇫🇷 🇧🇪 👍🏽 ok 𝐀b")]
    public void Signs_stand_alone_unless_they_are_part_of_a_word(string text, string expected) =>
        Assert.Equal(expected, FrenchTokenizer.Tokens(text));

    [Theory]
    [InlineData("30\u00A0000\u202F% «\u00A0oui\u00A0»", "30\u00A0000 % « oui »")]
    [InlineData("\uFEFFBonjour\u200B", "Bonjour")]
    public void No_break_spaces_and_invisible_characters_are_gaps(string text, string expected) =>
        Assert.Equal(expected, FrenchTokenizer.Tokens(text));

    [Theory]
    [InlineData("Il va au parc du village.", "Il va à le parc de le village .")]
    [InlineData("Au nord, Du reste, AUX ÉTATS-UNIS", "À le nord , De le reste , À les ÉTATS-UNIS")]
    [InlineData("le projet auquel il tient, celles desquelles on parle", "le projet à lequel il tient , celles de lesquelles on parle")]
    [InlineData("Le président des États-Unis a des amis.", "Le président de les États-Unis a des amis .")]
    public void Contractions_are_multiword_tokens(string text, string expected) =>
        Assert.Equal(expected, FrenchTokenizer.Words(text));
}
