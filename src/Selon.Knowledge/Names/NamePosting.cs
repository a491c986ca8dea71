using System.Runtime.InteropServices;

namespace Selon.Knowledge.Names;

/// <summary>One thing that a word sequence can name.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Traits">What the text must look like for it.</param>
/// <param name="Form">0 to 3 for masculine singular, feminine singular, masculine plural, feminine plural; 255 where it has no such forms.</param>
/// <param name="Language">0 for French, 1 for English, of names with forms and of seats; 0 for all else.</param>
/// <param name="Organ">For a seat the organ that it stands for, as an index into the texts; -1 otherwise.</param>
/// <param name="Target">Index of the entity, or of the role for <see cref="NameKind.Role"/>.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct NamePosting(NameKind Kind, NameTraits Traits, byte Form, byte Language, int Organ, int Target)
{
    /// <summary>The value of <see cref="Form"/> for names without forms.</summary>
    public const byte NoForm = 255;

    /// <summary>True for the plural of what has forms.</summary>
    public bool IsPlural => Form is 2 or 3;
}
