namespace Selon.Knowledge.Names;

/// <summary>In which way a word sequence names what it names.</summary>
internal enum NameKind : byte
{
    /// <summary>A full or short name ("Organisation du traité de l'Atlantique nord").</summary>
    Name,

    /// <summary>An acronym ("OTAN").</summary>
    Acronym,

    /// <summary>The family name of a person ("Lavrov").</summary>
    Surname,

    /// <summary>The adjective or demonym of a state ("azerbaïdjanais").</summary>
    Adjective,

    /// <summary>A building or capital that stands for a power ("Kremlin").</summary>
    Seat,

    /// <summary>The capital of a state, as a name of the state's government ("Bakou").</summary>
    Capital,

    /// <summary>Somebody of a people ("Kurdes").</summary>
    People,

    /// <summary>A member of an armed group ("houthistes").</summary>
    Member,

    /// <summary>A noun of office or function ("ministre").</summary>
    Role,
}
