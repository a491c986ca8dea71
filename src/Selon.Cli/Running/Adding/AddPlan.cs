using Selon.Documents;

namespace Selon.Cli.Running.Adding;

/// <summary>What is to be added to which dossier.</summary>
internal sealed record AddPlan
{
    /// <summary>The dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>Files, folders and "-", in order.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>How documents are read.</summary>
    public required DocumentOptions Documents { get; init; }

    /// <summary>How many threads analyse.</summary>
    public required int Jobs { get; init; }

    /// <summary>Documents that another engine analysed are analysed again.</summary>
    public bool AnalyzesAgain { get; init; }

    /// <summary>The summary is JSON.</summary>
    public bool IsJson { get; init; }
}
