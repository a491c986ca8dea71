namespace Selon.Statements.Lexicons;

/// <summary>The other person whom a frame has beside the content.</summary>
public enum Addressee : byte
{
    /// <summary>The frame asks for none; an addressee may still be there.</summary>
    None,
    /// <summary><c>np-person</c>: the direct object (accuser quelqu'un de …).</summary>
    Object,
    /// <summary><c>à-person</c>: a dative (demander à quelqu'un de …, reprocher à quelqu'un son retard).</summary>
    Dative,
}
