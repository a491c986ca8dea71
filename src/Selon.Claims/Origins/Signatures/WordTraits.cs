namespace Selon.Claims.Origins.Signatures;

/// <summary>What a word looks like.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,
    /// <summary>Begins with a capital.</summary>
    Capital = 1,
    /// <summary>Begins a sentence, a quotation or a line.</summary>
    Initial = 2,
    /// <summary>A number in digits or words.</summary>
    Number = 4,
    /// <summary>Stands in quotation marks.</summary>
    Quoted = 8,
}
