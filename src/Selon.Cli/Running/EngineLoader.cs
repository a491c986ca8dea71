namespace Selon.Cli.Running;

/// <summary>Loads the engine from the models.</summary>
internal static class EngineLoader
{
    /// <summary>Loads what a command needs.</summary>
    /// <param name="withStatements">Statements are asked for, not the analysis alone.</param>
    /// <exception cref="InvalidOperationException">The models are missing or cannot be read; the message says what to do.</exception>
    public static Engine Load(bool withStatements)
    {
        var models = ModelsFolder.Find() ?? throw new InvalidOperationException(
            $"the models are missing: no folder \"models\" beside the program or above it. Set {ModelsFolder.Variable} to the folder that holds them.");
        throw new InvalidOperationException($"the models in {models} cannot be read yet ({withStatements}).");
    }
}
