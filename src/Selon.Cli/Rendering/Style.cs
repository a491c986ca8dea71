namespace Selon.Cli.Rendering;

/// <summary>How words look on a terminal, as the code of an SGR sequence; colours are those of the user's own palette.</summary>
internal enum Style
{
    Plain = 0,
    Bold = 1,
    Dim = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Blue = 34,
    Magenta = 35,
    Cyan = 36,
}
