using Selon.Knowledge.Names;

namespace Selon.Knowledge.Compilation;

/// <summary>The base of knowledge as tables.</summary>
internal sealed record KnowledgeTables
{
    public required TextHeap Texts { get; init; }
    public required EntityRow[] Entities { get; init; }
    public required PlaceRow[] Places { get; init; }

    /// <summary>In the order of what the office belongs to, then of the files.</summary>
    public required HoldingRow[] Holdings { get; init; }

    /// <summary>Rows of the holdings in the order of the persons, then of the files.</summary>
    public required int[] HoldingsByPerson { get; init; }

    /// <summary>In the order of the organisations, then of the files.</summary>
    public required MembershipRow[] Memberships { get; init; }

    /// <summary>Rows of the memberships in the order of the members, then of the files.</summary>
    public required int[] MembershipsByMember { get; init; }

    public required RoleRow[] Roles { get; init; }

    /// <summary>In the order of the places, then of the files.</summary>
    public required DisputeRow[] Disputes { get; init; }

    public required NameIndex Names { get; init; }
}
