namespace Selon.Knowledge.Import;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>Places that were written.</summary>
    public required int Imported { get; init; }

    /// <summary>Places left out because the base has them.</summary>
    public required int Known { get; init; }

    /// <summary>Places left out because the base does not know their country.</summary>
    public required int WithoutCountry { get; init; }

    /// <summary>French names that were added.</summary>
    public required int FrenchNames { get; init; }

    /// <summary>Lines that could not be read, in all files.</summary>
    public required int BadLines { get; init; }

    /// <summary>The first of them, as <c>file:line: what is wrong</c>.</summary>
    public required IReadOnlyList<string> Problems { get; init; }
}
