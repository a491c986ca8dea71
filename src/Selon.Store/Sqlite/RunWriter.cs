using System.Globalization;
using Selon.Documents;
using Selon.Store.Adding;

namespace Selon.Store.Sqlite;

/// <summary>Writes who added, when, with what, and what could not be read.</summary>
internal sealed class RunWriter(Database database, EngineVersion engine) : IDisposable
{
    private readonly PreparedStatement _failure = new(database,
        "insert into failures (run, source, line, place, problem, advice, at) values (?, ?, ?, ?, ?, ?, ?)");

    private long? _run;

    /// <summary>The number of the engine; null before it was ever used here.</summary>
    public long? Engine { get; private set; } = (long?)database.Scalar("select id from engines where fingerprint = $f", ("$f", engine.Fingerprint));

    /// <summary>The number of the run.</summary>
    public long Run => _run ?? throw new InvalidOperationException("The run has not begun.");

    /// <summary>Now, UTC in ISO 8601 to the second.</summary>
    public static string Now => DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Writes the run with the first batch.</summary>
    public void Begin()
    {
        if (_run is not null)
            return;
        database.Execute("insert into engines (fingerprint, program, models, knowledge) values ($f, $p, $m, $k) on conflict do nothing",
            ("$f", engine.Fingerprint), ("$p", engine.Program), ("$m", engine.Models), ("$k", engine.Knowledge));
        Engine = database.Number("select id from engines where fingerprint = $f", ("$f", engine.Fingerprint));
        _run = database.Number("insert into runs (engine, started) values ($engine, $now) returning id", ("$engine", Engine), ("$now", Now));
    }

    /// <summary>Writes that the run came to its end.</summary>
    public void End() => database.Execute("update runs set ended = $now where id = $run", ("$now", Now), ("$run", Run));

    /// <summary>Writes a failure.</summary>
    public void AddFailure(DocumentError error) =>
        _failure.Run(Run, error.Source, error.Line, error.Column, error.Problem, error.Advice, Now);

    /// <inheritdoc/>
    public void Dispose() => _failure.Dispose();
}
