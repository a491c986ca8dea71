using Selon.Knowledge.Names;

namespace Selon.Knowledge.Compilation;

/// <summary>The base of knowledge as tables.</summary>
internal sealed record KnowledgeTables
{
    public required TextHeap Texts { get; init; }
    public required EntityRow[] Entities { get; init; }
    public required PlaceRow[] Places { get; init; }
    public required HoldingRow[] Holdings { get; init; }
    public required MembershipRow[] Memberships { get; init; }
    public required RoleRow[] Roles { get; init; }
    public required DisputeRow[] Disputes { get; init; }
    public required NameIndex Names { get; init; }
}
