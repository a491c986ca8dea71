namespace Selon.Claims.Mentions.Units;

/// <summary>What kind of words a unit is.</summary>
internal enum UnitKind : byte
{
    /// <summary>A clause with its verb.</summary>
    Clause,
    /// <summary>The content of a statement that is no clause: a noun phrase, an infinitive, a number.</summary>
    Phrase,
    /// <summary>A participle with what belongs to it: "faisant deux morts", "612 détenus ayant été libérés".</summary>
    Participle,
    /// <summary>A noun phrase with its relative clause: "les renforts que l'armée aurait massés".</summary>
    Relative,
    /// <summary>A noun phrase within a clause that tells an event of its own: "un obus tiré depuis l'autre rive".</summary>
    Noun,
    /// <summary>A part of a coordination that leaves out the verb: "et 262 par les forces gouvernementales".</summary>
    Gapped,
    /// <summary>A verb of denial and its subject: "Belgrade nie".</summary>
    Denial,
}
