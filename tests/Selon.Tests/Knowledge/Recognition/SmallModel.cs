using Selon.Knowledge.Recognition;
using Selon.Syntax;
using Selon.Text;
using Selon.Training.Entities;

namespace Selon.Tests.Knowledge.Recognition;

/// <summary>A recogniser trained on a few sentences of our own, over tokens without a parser.</summary>
internal static class SmallModel
{
    public static readonly IComparer<AnnotatedName> ByText = Comparer<AnnotatedName>.Create((a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : a.Type.CompareTo(b.Type));

    public static readonly IReadOnlyList<NamedText> Texts =
    [
        Named("[P:Anna Morel] parle à [L:Tours] .", "1"),
        Named("Le [O:Comité des eaux] se réunit à [L:Dax] .", "2"),
        Named("[P:Marc Dubreuil] quitte [L:Dax] , dit le [O:Comité des eaux] .", "3"),
        Named("Rien ne bouge , dit [P:Anna Morel] .", "4"),
    ];

    public static RecognitionModel Train()
    {
        var names = NameList.Of([("Anna", NameKinds.GivenName), ("Dax", NameKinds.SmallPlace)]);
        var tokens = new NameTokens(names);
        var examples = Texts.Select(t => EntityExample.Of(tokens, Analyze(t.Text), t.Names)).ToList();
        var trainer = new EntityTrainer(examples, new EntityTrainingOptions { Epochs = 60, Runs = 2, FewestOccurrences = 1, FeatureDropout = 0.1f });
        trainer.Train(examples, (_, _) => { });
        return trainer.Model(names);
    }

    /// <summary>Words at spaces, one sentence to a full stop, a flat tree.</summary>
    public static Analysis Analyze(string text)
    {
        var sentences = new List<Sentence>();
        var (tokens, words) = (new List<Token>(), new List<Word>());
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf(' ', at) is var space and >= 0 ? space : text.Length;
            if (end > at)
            {
                var (span, form) = (new TextSpan(at, end), text[at..end]);
                tokens.Add(new Token(span, words.Count, 1));
                words.Add(new Word(words.Count, form, span, form, char.IsUpper(form[0]) ? PartOfSpeech.PropN : PartOfSpeech.Noun, Features.None, words.Count == 0 ? -1 : 0, words.Count == 0 ? "root" : "dep"));
                if (form == ".")
                    End(sentences, tokens, words);
            }
            at = end + 1;
        }
        End(sentences, tokens, words);
        return new Analysis(new SourceText(text), sentences);
    }

    private static void End(List<Sentence> sentences, List<Token> tokens, List<Word> words)
    {
        if (tokens.Count > 0)
            sentences.Add(new Sentence(tokens[0].Span.Union(tokens[^1].Span), [.. tokens], [.. words]));
        tokens.Clear();
        words.Clear();
    }

    private static NamedText Named(string marked, string id)
    {
        var names = new List<AnnotatedName>();
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }
            var type = marked[i + 1] switch { 'P' => EntityType.Person, 'L' => EntityType.Place, _ => EntityType.Organization };
            var end = marked.IndexOf(']', i);
            names.Add(new AnnotatedName(new TextSpan(text.Length, text.Length + end - i - 3), type));
            text.Append(marked, i + 3, end - i - 3);
            i = end;
        }
        return new NamedText(id, text.ToString(), names);
    }
}
