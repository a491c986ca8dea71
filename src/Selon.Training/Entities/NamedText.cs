namespace Selon.Training.Entities;

/// <summary>A text with its annotated names.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">The text.</param>
/// <param name="Names">Its names, in UTF-16 offsets; one may lie within another.</param>
internal sealed record NamedText(string Id, string Text, IReadOnlyList<AnnotatedName> Names)
{
    /// <summary>Parts into which a corpus is divided: part 0 is for measuring and never trained on.</summary>
    public const int Parts = 5;

    /// <summary>The part of this text: FNV-1a of its id in UTF-8, 32 bits, modulo <see cref="Parts"/>.</summary>
    public int Part
    {
        get
        {
            var hash = 2166136261u;
            foreach (var b in System.Text.Encoding.UTF8.GetBytes(Id))
                hash = (hash ^ b) * 16777619u;
            return (int)(hash % Parts);
        }
    }
}
