using Selon.Knowledge;
using Selon.Knowledge.Recognition;
using Selon.Quality.References;
using Selon.Quality.Times;
using Selon.Statements;
using Selon.Syntax;
using Selon.Training.Entities;

namespace Selon.Quality.Samples;

/// <summary>The scores of who, where and when on texts of our own: names, links, times, and for whom pronouns stand.</summary>
internal static class EntityFigures
{
    /// <summary>Measures.</summary>
    public static IEnumerable<Figure> Measure(string path, Analyzer analyzer, EntityRecognizer recognizer, KnowledgeReader reader, StatementFinder finder)
    {
        var names = new NameScores();
        var (links, times, references) = (new Share(), new Share(), new Share());
        foreach (var gold in GoldEntityText.Read(path))
        {
            var analysis = analyzer.Analyze(gold.Text);
            names.Add(recognizer.Recognize(analysis).Select(e => new AnnotatedName(e.Span, e.Type)), gold.Names.Select(name => name.Name));
            var found = finder.Find(analysis, reader.Read(analysis, gold.Published));
            CountLinks(gold, found, links);
            CountReferences(gold, found, references);
            foreach (var (span, value) in gold.Times)
                times.Add(found.Entities.Times.Any(time => time.Span.Overlaps(span) && TimeScore.IsSame(value, time.Value)));
        }
        return [
            new Figure("entities.f1", 100 * names.Of(NameScores.Main).F1), new Figure("links.right", links.Percent),
            new Figure("times.value", times.Percent), new Figure("references.right", references.Percent),
        ];
    }

    private static void CountLinks(GoldEntityText gold, AttributedReading found, Share links)
    {
        var entities = found.Entities.Entities;
        foreach (var name in gold.Names.Where(name => name.Entity is not null))
            links.Add(found.Entities.Mentions.Any(mention => mention.Span == name.Name.Span && KeyOf(entities[mention.Entity]) == name.Entity));
        foreach (var source in gold.Sources)
        {
            var own = SourceAt(source, found);
            links.Add(own is not null && (own.Entity is { } entity && entities[entity].Known is not null ? KeyOf(entities[entity]) : null) == source.Entity);
        }
    }

    private static void CountReferences(GoldEntityText gold, AttributedReading found, Share references)
    {
        var same = new SameReference(gold.Text.Text, found.Entities);
        foreach (var source in gold.Sources.Where(source => source.RefersTo is not null))
            references.Add(SourceAt(source, found)?.RefersTo is { } span && same.Holds(span, source.RefersTo!));
    }

    private static Source? SourceAt(GoldSource gold, AttributedReading found) =>
        found.Statements.SelectMany(statement => statement.Sources).FirstOrDefault(source => source.Span.Overlaps(gold.Span));

    // The organ of a state has the key of the state before its own part.
    private static string KeyOf(TextEntity entity) => entity.Id.IndexOf('/', StringComparison.Ordinal) is var slash and > 0
        ? entity.Country + entity.Id[slash..] : entity.Known?.Key ?? entity.Id;

    private sealed class Share
    {
        private int _right;
        private int _all;

        public double Percent => 100.0 * _right / Math.Max(1, _all);

        public void Add(bool isRight)
        {
            _all++;
            _right += isRight ? 1 : 0;
        }
    }
}
