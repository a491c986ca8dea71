using Selon.Events.Figures;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Tests.Specs;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Events;

public sealed class QuantityReaderTests
{
    private static readonly Lazy<Analyzer> s_analyzer = new(() => Analyzer.Load(Path.Combine(SpecFiles.Root, "models", "fr")));

    [Theory]
    [InlineData("L'attaque a fait 12 morts.", "12", 12, 12)]
    [InlineData("L'attaque a fait au moins 68 morts.", "au moins 68", 68, null)]
    [InlineData("Au moins sept soldats ont été tués.", "Au moins sept", 7, null)]
    [InlineData("Plus de 60 rebelles ont été tués.", "Plus de 60", 61, null)]
    [InlineData("L'attaque a tué moins de cinquante personnes.", "moins de cinquante", null, 49)]
    [InlineData("L'attaque a tué jusqu'à 90 soldats.", "jusqu'à 90", null, 90)]
    [InlineData("Près de deux cents personnes ont été arrêtées.", "Près de deux cents", null, 200)]
    [InlineData("L'attaque a tué environ 54 enfants.", "environ 54", 54, 54)]
    [InlineData("L'attaque a tué entre 60 et 90 soldats.", "entre 60 et 90", 60, 90)]
    [InlineData("Le bilan est de 16 ou 17 morts.", "16 ou 17", 16, 17)]
    [InlineData("Le parquet évoque 60 à 70 morts.", "60 à 70", 60, 70)]
    [InlineData("Une trentaine de blessés sont soignés.", "Une trentaine", 30, 30)]
    [InlineData("L'attentat a fait des dizaines de morts.", "des dizaines", 20, null)]
    [InlineData("Plusieurs centaines de jeunes ont défilé.", "Plusieurs centaines", 200, null)]
    [InlineData("La guerre a fait deux mille cinq cents morts.", "deux mille cinq cents", 2500, 2500)]
    [InlineData("La guerre a fait vingt et un morts.", "vingt et un", 21, 21)]
    [InlineData("Le médecin a compté vingt-trois corps.", "vingt-trois", 23, 23)]
    [InlineData("L'incendie a fait quatre-vingt-douze blessés.", "quatre-vingt-douze", 92, 92)]
    [InlineData("La milice détient 5 000 otages.", "5 000", 5000, 5000)]
    public void A_quantity_has_words_and_bounds(string text, string words, int? low, int? high)
    {
        var sentence = s_analyzer.Value.Analyze(new SourceText(text)).Sentences[0];
        var tree = new SentenceTree(sentence, 0);
        var quantity = QuantityReader.Read(tree).First(q => !q.IsOne);
        Assert.Equal((words, (long?)low, (long?)high), (tree.Span(quantity.First, quantity.Last).Of(text).ToString(), quantity.Low, quantity.High));
    }

    [Theory]
    [InlineData("Le ministre a parlé.")]
    [InlineData("Entre Paris et Berlin, la ligne est coupée.")]
    [InlineData("Il a plus de force que jamais.")]
    public void Where_nothing_is_counted_there_is_none(string text) =>
        Assert.DoesNotContain(QuantityReader.Read(new SentenceTree(s_analyzer.Value.Analyze(new SourceText(text)).Sentences[0], 0)), q => !q.IsOne);
}
