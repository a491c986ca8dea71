using Selon.Events;

namespace Selon.Cli.Rendering;

/// <summary>The colour of an event by what it is worth: plain happened, yellow is not sure, red did not happen, cyan is to come.</summary>
internal static class EventStyles
{
    public static Style Of(Factuality factuality) => factuality switch
    {
        Factuality.ProbablePositive or Factuality.PossiblePositive => Style.Yellow,
        Factuality.CertainNegative => Style.Red,
        Factuality.Future => Style.Cyan,
        Factuality.Hypothetical => Style.Magenta,
        Factuality.Generic => Style.Blue,
        _ => Style.Plain,
    };
}
