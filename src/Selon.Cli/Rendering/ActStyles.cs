using Selon.Statements;

namespace Selon.Cli.Rendering;

/// <summary>The colour of each act: green agrees, red contradicts, yellow attacks, cyan wants, magenta thinks, blue tells.</summary>
internal static class ActStyles
{
    public static Style Of(Act act) => act switch
    {
        Act.Confirm or Act.Support => Style.Green,
        Act.Deny or Act.Refuse => Style.Red,
        Act.Accuse or Act.Warn => Style.Yellow,
        Act.Call or Act.Propose or Act.Commit => Style.Cyan,
        Act.Estimate or Act.Ask => Style.Magenta,
        _ => Style.Blue,
    };
}
