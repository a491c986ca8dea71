using System.Globalization;
using Selon.Store.Claims;

namespace Selon.Store.Corrections;

/// <summary>Turns what a person names into ids that are made of content, or says why that cannot be done.</summary>
internal sealed class CorrectionChecks(IStore store)
{
    /// <summary>A request with its ids whole.</summary>
    /// <exception cref="DossierException">What is named is not there, is ambiguous, or cannot be corrected so.</exception>
    public CorrectionRequest Check(CorrectionRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Who))
            throw Refused("a correction needs to say who makes it");
        return request.Kind switch
        {
            CorrectionKind.MergeActors => MergeActors(request),
            CorrectionKind.SplitActor => request with { Target = Actor(request.Target), Value = Document(Value(request)) },
            CorrectionKind.MergeClaims => request with { Target = Claim(request.Target)[0], Value = Other(Claim(request.Target), Claim(Value(request))) },
            CorrectionKind.SplitClaim => SplitClaim(request),
            CorrectionKind.RejectStatement => request with { Target = Statement(request.Target), Value = null },
            CorrectionKind.SetStatus => request with { Target = Claim(request.Target)[0], Value = Among(request, v => StatusNames.Parse(v) is not null, "a status: unverified, single source, corroborated, contested, denied, retracted") },
            CorrectionKind.SetGrade => request with { Target = Claim(request.Target)[0], Value = Among(request, v => v is ['1' or '2' or '3' or '4' or '5' or '6'], "a number from 1 to 6") },
            CorrectionKind.SetReliability => request with { Target = Actor(request.Target), Value = Among(request, v => v is [>= 'A' and <= 'F'], "a letter from A to F") },
            _ => request with { Target = Anything(request.Target), Note = request.Note ?? throw Refused("a note needs words") },
        };
    }

    private static DossierException Refused(string message) => new(DossierProblem.Refused, char.ToUpperInvariant(message[0]) + message[1..] + ".");

    private static string Value(CorrectionRequest request) =>
        request.Value is { Length: > 0 } value ? value : throw Refused($"{CorrectionNames.Of(request.Kind)} needs a second id");

    private static string Among(CorrectionRequest request, Func<string, bool> isRight, string expected)
    {
        var value = request.Value?.Trim() ?? "";
        return isRight(value) ? value : throw Refused($"'{value}' is not {expected}");
    }

    private CorrectionRequest MergeActors(CorrectionRequest request)
    {
        var (target, value) = (Actor(request.Target), Actor(Value(request)));
        return target == value ? throw Refused($"{request.Target} and {request.Value} are one already") : request with { Target = target, Value = value };
    }

    private CorrectionRequest SplitClaim(CorrectionRequest request)
    {
        var (mentions, apart) = (Claim(request.Target), Value(request));
        var mention = mentions.FirstOrDefault(m => m.StartsWith(apart, StringComparison.Ordinal)) ?? throw Refused($"the claim {request.Target} has no mention {apart}");
        var other = mentions.FirstOrDefault(m => m != mention) ?? throw Refused($"the claim {request.Target} has no other mention");
        return request with { Target = other, Value = mention };
    }

    private static string Other(IReadOnlyList<string> mentions, IReadOnlyList<string> others) =>
        mentions.Contains(others[0]) ? throw Refused("both are one claim already") : others[0];

    private string Actor(string name) => store.FindActors(name) switch
    {
        [] => throw Refused($"there is no actor '{name}' in {store.Name}"),
        [var one] => one.Id,
        var many => many.FirstOrDefault(a => a.Id == name)?.Id
            ?? throw Refused($"'{name}' may be {string.Join(", ", many.Take(5).Select(a => $"{a.FrenchName} ({a.Id})"))}; write the id"),
    };

    private IReadOnlyList<string> Claim(string id) => [.. One(store.FindClaims(id), id, "claim", c => c.Id).Mentions.Select(m => m.Id)];

    private string Statement(string id) => One(store.FindStatements(id), id, "statement", s => s.Id).Id;

    private string Document(string id) => One(store.FindDocuments(id), id, "document", d => d.Id).Id;

    private string Anything(string id)
    {
        if (id.StartsWith('c') && store.FindClaims(id) is [var claim])
            return claim.Mentions[0].Id;
        if (id.StartsWith('s') && store.FindStatements(id) is [var statement])
            return statement.Id;
        if (id.StartsWith('e') && store.FindEvents(id) is [var found])
            return found.Id;
        return store.FindDocuments(id) is [var document] ? document.Id : Actor(id);
    }

    private static T One<T>(IReadOnlyList<T> found, string id, string noun, Func<T, string> idOf) => found switch
    {
        [var one] => one,
        [] => throw Refused(string.Create(CultureInfo.InvariantCulture, $"there is no {noun} {id}")),
        _ => throw Refused($"{id} is the beginning of several ids: {string.Join(", ", found.Take(5).Select(idOf))}"),
    };
}
