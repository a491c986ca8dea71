namespace Selon.Knowledge.Compilation;

/// <summary>Texts by number; a text becomes a string when it is first asked for. Safe to share between threads.</summary>
internal sealed class TextHeap(int[] starts, char[] characters)
{
    private readonly string?[] _strings = new string?[Math.Max(0, starts.Length - 1)];

    /// <summary>The text of a number; null for -1.</summary>
    public string? this[int index] =>
        index < 0 ? null : _strings[index] ??= new string(characters, starts[index], starts[index + 1] - starts[index]);

    /// <summary>The tables, to be written.</summary>
    public (int[] Starts, char[] Characters) Tables => (starts, characters);
}
