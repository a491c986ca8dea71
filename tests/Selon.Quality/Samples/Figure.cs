namespace Selon.Quality.Samples;

/// <summary>A measured figure in percent; the higher the better.</summary>
internal readonly record struct Figure(string Name, double Value);
