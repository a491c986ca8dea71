namespace Selon.Events.Coding;

/// <summary>Finds what a content is about.</summary>
internal sealed class TopicFinder
{
    // "l'arrêt immédiat et complet des combats"
    private const int MostBetween = 3;

    private readonly Dictionary<string, List<(string[] Words, string Topic)>> _byFirst = new(StringComparer.Ordinal);

    public TopicFinder(string language)
    {
        foreach (var row in CodeFiles.Read(language + "/statement-topics", 2))
        {
            foreach (var expression in row.Words(1, '|'))
            {
                var words = expression.Split(' ');
                if (!_byFirst.TryGetValue(words[0], out var entries))
                    _byFirst.Add(words[0], entries = []);
                entries.Add((words, row[0]));
            }
        }
    }

    /// <summary>The topics, the one that is named first at the head; of several at one word the one with more words.</summary>
    public List<string> Find(IReadOnlyList<string> lemmas)
    {
        var topics = new List<string>();
        for (var i = 0; i < lemmas.Count; i++)
        {
            if (!_byFirst.TryGetValue(lemmas[i], out var entries))
                continue;
            foreach (var (words, topic) in entries.Where(e => Stands(lemmas, i, e.Words)).OrderByDescending(e => e.Words.Length))
            {
                if (!topics.Contains(topic))
                    topics.Add(topic);
            }
        }
        return topics;
    }

    private static bool Stands(IReadOnlyList<string> lemmas, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            var last = Math.Min(lemmas.Count - 1, at + 1 + MostBetween);
            do
                at++;
            while (at <= last && lemmas[at] != words[i]);
            if (at > last)
                return false;
        }
        return true;
    }
}
