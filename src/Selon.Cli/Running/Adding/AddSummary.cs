using Selon.Documents;

namespace Selon.Cli.Running.Adding;

/// <summary>What became of the documents of a run.</summary>
internal sealed class AddSummary
{
    private readonly List<DocumentError> _failures = [];

    /// <summary>New documents.</summary>
    public int Added { get; set; }

    /// <summary>Documents that were there, from a new source.</summary>
    public int SourcesAdded { get; set; }

    /// <summary>Documents that were there and have a new analysis.</summary>
    public int AnalyzedAgain { get; set; }

    /// <summary>Documents that were there.</summary>
    public int Known { get; set; }

    /// <summary>What could not be read or analysed.</summary>
    public IReadOnlyList<DocumentError> Failures => _failures;

    /// <summary>Counts a failure.</summary>
    public void Add(DocumentError failure) => _failures.Add(failure);
}
