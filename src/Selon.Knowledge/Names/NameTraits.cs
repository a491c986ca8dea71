namespace Selon.Knowledge.Names;

/// <summary>What the text must look like to be a given name, and what the name is known to be.</summary>
[Flags]
internal enum NameTraits : byte
{
    /// <summary>Nothing is asked for.</summary>
    None = 0,

    /// <summary>The first letter must be a capital.</summary>
    Capitalized = 1,

    /// <summary>All letters must be capitals, or the first alone where the acronym is read as a word ("Otan").</summary>
    Acronym = 2,

    /// <summary>The usual name, not a variant.</summary>
    Preferred = 4,

    /// <summary>A seat that is also a place.</summary>
    IsPlace = 8,
}
