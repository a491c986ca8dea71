using System.CommandLine;
using System.Globalization;
using Selon.Training.Commands;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var root = new RootCommand("Makes and measures the models of Selon from treebanks in the CoNLL-U format.")
{
    AllCommand.Create(),
    TokenizerCommand.Create(),
    SyntaxCommand.Create(),
    EvaluateCommand.Create(),
    StatementsCommand.Create(),
    EntitiesCommand.Create(),
    ClaimsCommand.Create(),
    ContradictionsCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
