using Selon.Knowledge.Recognition;
using Selon.Text;

namespace Selon.Training.Entities;

/// <summary>
/// Reads sentences whose tokens and names are given: one token a line with form, part of speech and label
/// (<c>B-PERS</c>, <c>I-PERS</c>, <c>O</c>) between tabs, an empty line after each sentence.
/// </summary>
internal static class NamedSentenceReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message says which.</exception>
    public static List<NamedSentence> ReadFile(string path)
    {
        var sentences = new List<NamedSentence>();
        var (id, number) = ("", 0);
        var (forms, labels) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                id = line["# sent_id = ".Length..];
            if (line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            if (line.Length > 0)
            {
                var fields = line.Split('\t');
                if (fields.Length != 3)
                    throw new InvalidDataException($"{path}, line {number}: found \"{line}\", expected form, part of speech and label between tabs.");
                forms.Add(fields[0]);
                labels.Add(fields[2]);
            }
            else if (forms.Count > 0)
            {
                sentences.Add(Make(id, forms, labels));
                forms.Clear();
                labels.Clear();
            }
        }
        return sentences;
    }

    // The text is the forms with spaces between them: offsets need nothing else.
    private static NamedSentence Make(string id, List<string> forms, List<string> labels)
    {
        var names = new List<AnnotatedName>();
        var spans = new TextSpan[forms.Count];
        var at = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new TextSpan(at, at + forms[i].Length);
            at = spans[i].End + 1;
        }
        for (var i = 0; i < spans.Length; i++)
        {
            if (!labels[i].StartsWith("B-", StringComparison.Ordinal) || TypeOf(labels[i][2..]) is not { } type)
                continue;
            var last = i;
            while (last + 1 < spans.Length && labels[last + 1] == "I-" + labels[i][2..])
                last++;
            names.Add(new AnnotatedName(spans[i].Union(spans[last]), type));
        }
        return new NamedSentence(new NamedText(id, string.Join(' ', forms), names), spans, [.. forms]);
    }

    private static EntityType? TypeOf(string label) => label switch
    {
        "PERS" => EntityType.Person,
        "LOC" => EntityType.Place,
        "ORG" => EntityType.Organization,
        "PROD" => EntityType.Product,
        "EVE" => EntityType.Event,
        _ => null,
    };
}
