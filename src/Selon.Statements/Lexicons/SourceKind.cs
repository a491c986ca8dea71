namespace Selon.Statements.Lexicons;

/// <summary>What kind of source a common noun names.</summary>
public enum SourceKind : byte
{
    /// <summary>One human being in a role.</summary>
    Person,
    /// <summary>People without an organisation of their own.</summary>
    Group,
    /// <summary>A party, union, company, association or armed organisation.</summary>
    Organization,
    /// <summary>A court, university, hospital, bank or other lasting body.</summary>
    Institution,
    /// <summary>A state, government, ministry, authority, police or army.</summary>
    Government,
    /// <summary>A text: report, press release, survey.</summary>
    Document,
    /// <summary>A newspaper, agency, broadcaster or site.</summary>
    Medium,
    /// <summary>A building or office that stands for those who govern there.</summary>
    PlaceOfPower,
    /// <summary>Somebody who is not named: source, witness.</summary>
    Anonymous,
}
