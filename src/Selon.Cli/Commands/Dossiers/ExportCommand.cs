using System.CommandLine;
using Selon.Cli.Exports;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon export</c>: claims, events and places of a dossier for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments(DossierExport.Formats);
        var output = FileArgument.Output();
        var command = new Command("export", "Export a dossier: claims as csv, jsonl, jsonld or graphml; places as geojson; events as plover");
        arguments.AddWithFiltersTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var format = parsed.GetValue(arguments.Format)!;
            return DossierRun.Run(arguments.File(parsed), DossierAccess.Read, store => FileArgument.Write(parsed.GetValue(output), stream =>
                DossierExport.Write(store, arguments.Filter(parsed), format, stream), arguments.Appearance(parsed).Labels["nothing-exported"]));
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon export --format csv -o claims.csv", "every mention of every claim, for a spreadsheet"),
        ("selon export --format graphml --status contested -o claims.graphml", "who contradicts whom, for Gephi"),
        ("selon export --format jsonld -o claims.jsonld", "schema.org, PROV-O and Web Annotation"),
        ("selon export --format plover --since 2020-09 -o events.jsonl", "events with the fields of POLECAT"),
    ];
}
