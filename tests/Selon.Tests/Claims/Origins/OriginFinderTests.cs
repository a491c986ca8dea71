using Selon.Claims.Articles;
using Selon.Claims.Origins;
using Selon.Claims.Origins.Outlets;
using Selon.Documents;
using Selon.Tests.Knowledge;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Claims.Origins;

public sealed class OriginFinderTests
{
    private const string Dispatch = """
        Sofia (AFP) - Une passerelle du port de Bourgas s'est effondrée mardi matin, tuant trois dockers, a annoncé le ministère bulgare de l'Intérieur.

        "Les câbles avaient plus de quarante ans", a reconnu le directeur du port, interrogé par la télévision nationale. Le syndicat Podkrepa avait demandé en juin que l'ouvrage soit fermé aux camions, ce que la capitainerie avait refusé.

        Une enquête pour homicide involontaire a été ouverte par le parquet de Bourgas, qui a fait saisir les carnets d'entretien de la société Tchernomoré.
        """;

    private const string Light = """
        Une passerelle du port de Bourgas, en Bulgarie, s’est effondrée mardi matin. Trois dockers ont été tués, d’après le ministère bulgare de l’Intérieur.

        « Les câbles avaient plus de quarante ans », a reconnu le directeur du port. Le syndicat Podkrepa avait demandé en juin que l’ouvrage soit fermé aux camions, en vain.

        Le parquet de Bourgas a ouvert une enquête pour homicide involontaire et fait saisir les carnets d’entretien de la société Tchernomoré. (avec AFP)
        """;

    private const string Other = """
        Trois dockers sont morts à Bourgas. Sur les quais, leurs camarades ont déposé des fleurs, raconte notre correspondante. « Tout le monde savait », soupire un grutier à la retraite.

        La mairie a décrété un jour de deuil. Le maire promet que la lumière sera faite et que les familles toucheront une pension.
        """;

    private static readonly OutletDirectory s_outlets = new(TestedKnowledge.Shipped);

    [Fact]
    public void Typography_and_cuts_do_not_hide_a_reprint()
    {
        var reprint = Dispatch.Replace('\'', '’').Replace("\"Les", "« Les", StringComparison.Ordinal).Replace("ans\"", "ans »", StringComparison.Ordinal);
        var cut = reprint[..reprint.LastIndexOf("\n\n", StringComparison.Ordinal)];
        Assert.Equal(OriginKind.Reprint, Kind(Sign("a", "AFP", Dispatch, 8), Sign("b", "Le Figaro", cut, 9)));
    }

    [Fact]
    public void A_dispatch_in_other_words_with_a_credit_is_a_rewrite()
    {
        var link = OriginComparer.Compare(Sign("a", "AFP", Dispatch, 8), Sign("b", "Ouest-France", Light, 10));
        Assert.Equal(OriginKind.Rewrite, link!.Kind);
        Assert.StartsWith("credit agence-france-presse", link.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void One_event_is_not_one_origin()
    {
        Assert.Null(OriginComparer.Compare(Sign("a", "AFP", Dispatch, 8), Sign("b", "Le Monde", Other, 11)));
    }

    [Fact]
    public void Different_agencies_are_different_origins_whatever_they_share()
    {
        Assert.Null(OriginComparer.Compare(Sign("a", "AFP", Dispatch, 8), Sign("b", "Le Soir", Light.Replace("AFP", "Reuters", StringComparison.Ordinal), 10)));
    }

    [Fact]
    public void The_same_agency_on_another_matter_is_no_origin()
    {
        const string Elsewhere = "Quito (AFP) - Le volcan Cotopaxi a craché mercredi une colonne de cendres de trois kilomètres, a indiqué l'Institut géophysique équatorien. Les écoles de Latacunga resteront fermées jusqu'à vendredi. Aucun blessé n'a été signalé parmi les riverains.";
        Assert.Null(OriginComparer.Compare(Sign("a", "AFP", Dispatch, 8), Sign("b", "AFP", Elsewhere, 9)));
    }

    [Fact]
    public void An_outlet_and_its_correction_are_one()
    {
        const string Correction = "Rectificatif. Contrairement à ce que nous écrivions mercredi, le maire de Bourgas n'a pas décrété de jour de deuil : il l'a proposé au conseil. Nous présentons nos excuses à nos lecteurs.";
        Assert.Equal(OriginKind.SameFamily, Kind(Sign("a", "Le Monde", Other, 11), Sign("b", "Le Monde", Correction, 30)));
    }

    [Fact]
    public void Groups_do_not_depend_on_the_order_of_documents()
    {
        DocumentSignature[] documents =
        [
            Sign("d", "AFP", Dispatch, 8), Sign("a", "Ouest-France", Light, 10), Sign("c", "Le Monde", Other, 11),
            Sign("b", "Le Figaro", Dispatch.Replace('\'', '’'), 9), Sign("e", "Le Soir", Light + " ", 12),
        ];
        var expected = Written(OriginFinder.Find(documents));
        Assert.Equal(["Reprint a e", "Reprint d b", "Rewrite d b a e"], expected);
        var random = new Random(7);
        for (var run = 0; run < 20; run++)
        {
            random.Shuffle(documents);
            Assert.Equal(expected, Written(OriginFinder.Find(documents)));
        }
    }

    [Fact]
    public void A_signature_is_the_same_after_it_was_stored()
    {
        var (a, b) = (Sign("a", "AFP", Dispatch, 8), Sign("b", "Ouest-France", Light, 10));
        var stored = DocumentSignature.FromBytes(a.ToBytes());
        Assert.Equal(a.ToBytes(), stored.ToBytes());
        Assert.Equal(a.Keys, stored.Keys);
        Assert.Equal(OriginComparer.Compare(a, b), OriginComparer.Compare(stored, b));
        Assert.Throws<InvalidDataException>(() => DocumentSignature.FromBytes([9, 9, 9]));
        Assert.Throws<InvalidDataException>(() => DocumentSignature.FromBytes(a.ToBytes()[..40]));
    }

    [Fact]
    public void Comparing_does_not_depend_on_which_comes_first_and_linked_documents_share_a_key()
    {
        DocumentSignature[] documents = [Sign("a", "AFP", Dispatch, 8), Sign("b", "Ouest-France", Light, 10), Sign("c", "Le Monde", Other, 11), Sign("d", "Le Figaro", Dispatch, 9)];
        foreach (var first in documents)
        {
            foreach (var second in documents)
            {
                var link = OriginComparer.Compare(first, second);
                Assert.Equal(link, OriginComparer.Compare(second, first));
                Assert.True(link is null || first.Keys.Intersect(second.Probes).Any());
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("« \" “ ( / ")]
    [InlineData("12 000 000 000 000 000 000 vingt vingt vingt cent mille mille (((")]
    [InlineData("\ud800 \udc00 é\u0301 (AFP")]
    public void No_text_is_too_odd(string text)
    {
        var signature = Sign("a", "AFP", text, 1);
        Assert.Null(OriginComparer.Compare(signature, Sign("b", null, text, 1)));
        Assert.Equal(signature.ToBytes(), DocumentSignature.FromBytes(signature.ToBytes()).ToBytes());
    }

    private static OriginKind? Kind(DocumentSignature a, DocumentSignature b) => OriginComparer.Compare(a, b)?.Kind;

    private static string[] Written(IEnumerable<OriginGroup> groups) => [.. groups.Select(g => $"{g.Kind} {string.Join(' ', g.Documents)}")];

    private static DocumentSignature Sign(string id, string? outlet, string text, int hour) => DocumentSignature.Of(
        Article.Of(new Document(id, id, new SourceText(text)) { Outlet = outlet, PublishedAt = new DateTimeOffset(2027, 9, 14, 0, 0, 0, TimeSpan.Zero).AddHours(hour) }), s_outlets);
}
