using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Claims.Status;

/// <summary>Counts who stands how to a claim, mention by mention in the order of time.</summary>
/// <remarks>Of each origin the last word counts. The author's voice counts only where nobody else says the same.</remarks>
internal sealed class StanceTally
{
    private const string Voice = "voice:";
    private const string Finding = "media:";
    private const string Unnamed = "body:";
    private const string Body = "org:";

    // For each origin whether it asserts or denies by its last word, and in which documents it asserted.
    private readonly Dictionary<string, bool> _asserts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _assertedIn = new(StringComparer.Ordinal);
    private readonly HashSet<string> _outlets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubted = new(StringComparer.Ordinal);
    private bool _isWithdrawn;

    /// <summary>The number of origins that assert.</summary>
    public int Asserting => Count(asserts: true);

    /// <summary>The number of origins that deny.</summary>
    public int Denying => Count(asserts: false);

    /// <summary>What the stances so far amount to.</summary>
    public ClaimStatus Status => (Asserting, Denying) switch
    {
        _ when _isWithdrawn => ClaimStatus.Retracted,
        (> 0, > 0) => ClaimStatus.Contested,
        (0, > 0) => ClaimStatus.Denied,
        (0, 0) => ClaimStatus.Unverified,
        (1, 0) when IsDoubted => ClaimStatus.Unverified,
        (1, 0) => ClaimStatus.SingleSource,
        _ => ClaimStatus.Corroborated,
    };

    /// <summary>Adds a mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="origins">Its origins, those of its outlet replaced by those of the group of its document.</param>
    /// <param name="document">What is known of its document; null for nothing.</param>
    public void Add(ClaimMention mention, IReadOnlyList<string> origins, DocumentOrigin? document)
    {
        switch (mention.Stance)
        {
            case Stance.Assert or Stance.Confirm:
                foreach (var origin in origins)
                    Assert(origin, mention.Document);
                if (document?.Outlet is { } outlet)
                    _outlets.Add(outlet);
                break;
            case Stance.Deny:
                foreach (var origin in origins)
                    Deny(origin, document);
                break;
            case Stance.Question when origins.Any(IsOutlets):
                _doubted.Add(document?.Group ?? mention.Document);
                break;
        }
        void Assert(string origin, string at)
        {
            _asserts[origin] = true;
            if (!_assertedIn.TryGetValue(origin, out var documents))
                _assertedIn[origin] = documents = new HashSet<string>(StringComparer.Ordinal);
            documents.Add(document?.Group ?? at);
            if (IsOutlets(origin) && document?.IsCorrection == true)
                _isWithdrawn = false;
        }
    }

    // An outlet that denies what it found, or in a correction what it printed, withdraws it.
    private void Deny(string origin, DocumentOrigin? document)
    {
        if (IsOutlets(origin))
        {
            var (finding, voice) = (Finding + origin[(origin.IndexOf(':', StringComparison.Ordinal) + 1)..], Voice + origin[(origin.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var hadSaid = _asserts.GetValueOrDefault(finding) || _asserts.GetValueOrDefault(voice);
            _isWithdrawn |= hadSaid || (document is { IsCorrection: true, Outlet: { } outlet } && _outlets.Contains(outlet));
            _asserts.Remove(finding);
            _asserts.Remove(voice);
        }
        _asserts[origin] = false;
    }

    // One origin whose claim the same article finds unclear is as good as none.
    private bool IsDoubted => _asserts.Where(a => a.Value).All(a => _assertedIn[a.Key].Overlaps(_doubted));

    private static bool IsOutlets(string origin) => origin.StartsWith(Finding, StringComparison.Ordinal) || origin.StartsWith(Voice, StringComparison.Ordinal);

    private int Count(bool asserts)
    {
        var (named, bodies, unnamed, voices) = (0, 0, 0, 0);
        foreach (var (origin, does) in _asserts)
        {
            if (does != asserts)
                continue;
            if (origin.StartsWith(Voice, StringComparison.Ordinal))
                voices++;
            else if (origin.StartsWith(Unnamed, StringComparison.Ordinal))
                unnamed = 1;
            else
                (named, bodies) = (named + 1, bodies + (origin.StartsWith(Body, StringComparison.Ordinal) ? 1 : 0));
        }
        // "Les organisateurs" are most likely the body that another article names.
        var sure = named + (bodies > 0 ? 0 : unnamed);
        return sure > 0 ? sure : voices;
    }
}
