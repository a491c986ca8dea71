namespace Selon.Quality.Statements;
internal static class StatementsCommand { public static int Run(string[] args) => args.Length >= 0 ? 0 : 1; }
