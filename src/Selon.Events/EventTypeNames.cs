namespace Selon.Events;

/// <summary>The names of event types as PLOVER and the public formats write them.</summary>
public static class EventTypeNames
{
    private static readonly string[] s_names = [.. Enum.GetValues<EventType>().Select(type => type.ToString().ToUpperInvariant())];
    private static readonly string[] s_roots = ["03", "04", "05", "06", "07", "08", "08", "10", "11", "12", "13", "14", "16", "15", "17", "19"];

    /// <summary>The name: <c>ASSAULT</c>.</summary>
    public static string Name(this EventType type) => s_names[(int)type];

    /// <summary>The root code of CAMEO that the type corresponds to most often: <c>19</c> for <see cref="EventType.Assault"/>.</summary>
    public static string CameoRoot(this EventType type) => s_roots[(int)type];

    /// <summary>Reads a name.</summary>
    /// <returns>False where no type is called so; case counts.</returns>
    public static bool TryParse(string name, out EventType type)
    {
        var index = Array.IndexOf(s_names, name);
        type = (EventType)Math.Max(0, index);
        return index >= 0;
    }
}
