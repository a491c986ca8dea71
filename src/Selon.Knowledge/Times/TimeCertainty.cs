namespace Selon.Knowledge.Times;

/// <summary>How sure the value of a time expression is.</summary>
public enum TimeCertainty : byte
{
    /// <summary>The text says it, alone or together with a known date of publication.</summary>
    Exact,

    /// <summary>The text itself is vague: "vers 15 heures", "fin septembre", "il y a deux ans". EDTF <c>~</c>.</summary>
    Approximate,

    /// <summary>Chosen among several possible ones, by tense or by the other dates of the text. EDTF <c>?</c>.</summary>
    Inferred,

    /// <summary>Several remain possible: the value has <c>X</c> for what is open, the interval holds all of them.</summary>
    Open,
}
