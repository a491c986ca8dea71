using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements;

namespace Selon.Events.Figures;

/// <summary>Says who gives a figure: the statement that it stands in, or the "selon X" right behind it.</summary>
internal sealed class FigureSources(EventContext context)
{
    private const int MostSteps = 16;

    /// <summary>The statement, -1 for the author.</summary>
    public int Of(Figure figure)
    {
        var attributions = context.Attributions;
        var at = attributions.At(figure.Span.Start);
        for (var steps = 0; at >= 0 && steps < MostSteps; steps++, at = attributions.ParentOf(at))
        {
            if (Vouches(attributions[at]))
                return at;
        }
        var behind = figure.Tree.WordAt(figure.Span.End - 1) + 1;
        if (behind < figure.Tree.Count && figure.Tree[behind].Form is "," or "(")
            behind++;
        var cue = behind > 0 && behind < figure.Tree.Count ? attributions.WithCueAt(figure.Tree[behind].Span.Start) : -1;
        return cue >= 0 && attributions[cue].Rule == "according-to" && Vouches(attributions[cue]) ? cue : -1;
    }

    // A count ("selon un dernier bilan") is the author's; a request asks for no figure.
    private bool Vouches(Statement statement) =>
        statement.Sources.Count > 0 && statement.Act is not (Act.Call or Act.Propose or Act.Commit or Act.Warn or Act.Refuse or Act.Claim)
        && statement.Sources.Any(source => !context.Parties.ReadSource(source).Is(PartyKinds.Tally));
}
