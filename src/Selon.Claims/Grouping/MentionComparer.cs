using Selon.Claims.Mentions;
using Selon.Claims.Propositions;

namespace Selon.Claims.Grouping;

/// <summary>Says how two mentions stand to each other. It depends on the two alone.</summary>
public static class MentionComparer
{
    private const double Near = 0.45;
    private const double Whole = 0.8;
    private const double MostOfExcluded = 0.05;
    // Having little in common speaks less against than a difference does: a claim is told in many words.
    private const double LeastWithoutConflict = 0.31;

    /// <summary>Compares two mentions.</summary>
    public static Comparison Compare(ClaimMention a, ClaimMention b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Compare(a, b, SameClaimModel.French);
    }

    /// <summary>Compares two mentions by a model.</summary>
    internal static Comparison Compare(ClaimMention a, ClaimMention b, SameClaimModel model)
    {
        // The features are the same both ways, so the score is too.
        var features = new PairView(PairFeatures.Of(a, b));
        var score = model.Score(features.Values);
        if (IsExcluded(features))
            score = Math.Min(score, MostOfExcluded);
        else if (!IsConflict(features))
            score = Math.Max(score, LeastWithoutConflict);
        return new Comparison(RelationOf(a.Proposition, b.Proposition, features, score), score);
    }

    // However alike the words are: two tolls, two days, or roles reversed are two claims.
    private static bool IsExcluded(PairView pair) =>
        pair["number-conflict"] >= 1 || pair["time-conflict"] >= 1 || pair["roles-reversed"] >= 1 || pair["polarity-other"] > 0;

    private static bool IsConflict(PairView pair) =>
        pair["number-conflict"] >= 1 || pair["time-conflict"] >= 0.5 || pair["roles-reversed"] > 0 || pair["agent-other"] > 0 || pair["predicate-opposed"] > 0
        || pair["polarity-other"] > 0 || pair["modality-other"] > 0 || pair["speaker-against-self"] > 0;

    private static ClaimRelation? RelationOf(Proposition a, Proposition b, PairView pair, double score)
    {
        if (score >= Comparison.SameFrom)
            return ClaimRelation.Identical;
        if (pair["words-most"] < Near || (pair["predicate-any"] == 0 && pair["number-same"] == 0 && pair["own-words-most"] < Near))
            return null;
        if (pair["polarity-other"] > 0 || (pair["predicate-opposed"] > 0 && pair["time-conflict"] == 0))
            return ClaimRelation.Refutes;
        if (pair["roles-reversed"] >= 1 && pair["predicate-any"] > 0)
            return ClaimRelation.CounterAccusation;
        if (pair["time-conflict"] > 0 || pair["modality-other"] > 0 || pair["place-conflict"] > 0)
            return ClaimRelation.Related;
        if (pair["number-conflict"] >= 1 && pair["predicate-any"] >= 0.6)
            return ClaimRelation.QuantityConflict;
        if (pair["own-words-most"] >= Whole && pair["agent-other"] == 0)
            return PairFeatures.Coverage(b, a, withContext: false) >= Whole ? ClaimRelation.Narrows : ClaimRelation.Supports;
        return ClaimRelation.Related;
    }
}
