using Selon.Cli.Rendering;
using Selon.Documents;

namespace Selon.Cli.Running;

/// <summary>What a command is to do.</summary>
internal sealed record RunPlan
{
    /// <summary>Files, folders and "-", in order.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>How documents are read.</summary>
    public required DocumentOptions Documents { get; init; }

    /// <summary>text, json, jsonl, geojson, plover, conllu or tree.</summary>
    public required string Format { get; init; }

    /// <summary>How results for people look.</summary>
    public required Appearance Appearance { get; init; }

    /// <summary>How many threads work.</summary>
    public required int Jobs { get; init; }

    /// <summary>Where to write, null for standard output.</summary>
    public string? OutputFile { get; init; }
}
