using System.Globalization;

namespace Selon.Knowledge.Times.Words;

/// <summary>The words of a language, as a tree over the atoms of their forms. Immutable.</summary>
internal sealed class TimeWords
{
    private const int LongestAtom = 24;

    private TimeWords(WordNode root, ContextWords context)
    {
        Root = root;
        Context = context;
    }

    /// <summary>The root of the tree.</summary>
    public WordNode Root { get; }

    /// <summary>The words beside a time that decide what it is.</summary>
    public ContextWords Context { get; }

    /// <summary>Loads the embedded files of a language.</summary>
    /// <exception cref="InvalidDataException">There is no such language, or a file is damaged.</exception>
    public static TimeWords Load(string language)
    {
        var root = new WordNode();
        foreach (var row in TimeTable.Read(language, "words", 3))
        {
            if (!Enum.TryParse<TimeWordKind>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
                throw new InvalidDataException($"{language}/words.tsv: found the kind {row[0]}.");
            var number = int.TryParse(row[1], CultureInfo.InvariantCulture, out var value) ? value : 0;
            Add(root, row[2], new Sense(kind, number, row[1]));
        }
        foreach (var row in TimeTable.Read(language, "holidays", 2))
            Add(root, row[1], new Sense(TimeWordKind.Holiday, 0, row[0]));
        root.Freeze();
        return new TimeWords(root, ContextWords.Load(language));
    }

    private static void Add(WordNode root, string forms, Sense sense)
    {
        foreach (var form in forms.Split(" | "))
        {
            var node = root;
            for (var at = 0; Atoms.Next(form, at) is { IsEmpty: false } atom; at = atom.End)
            {
                if (atom.Length > LongestAtom)
                    throw new InvalidDataException($"words.tsv: {form} has a part of more than {LongestAtom} letters.");
                node = node.Grow(form.Substring(atom.Start, atom.Length).ToLowerInvariant());
            }
            node.Add(sense);
        }
    }

    /// <summary>The node under <paramref name="node"/> for an atom of a text, whatever its case; null for none.</summary>
    public static WordNode? Step(WordNode node, ReadOnlySpan<char> atom)
    {
        if (atom.Length > LongestAtom)
            return null;
        if (atom.Length == 1 && atom[0] == '’')
            return node.Step("'");
        Span<char> lower = stackalloc char[LongestAtom];
        var length = atom.ToLowerInvariant(lower);
        return node.Step(lower[..length]);
    }
}
