using System.Text;
using Selon.Cli.Commands;

Console.OutputEncoding = Encoding.UTF8;
return CommandLine.Run(args);
