using Selon.Claims.Mentions;
using Selon.Claims.Propositions;

namespace Selon.Claims.Grouping;

/// <summary>What speaks for and against two mentions saying the same, as numbers.</summary>
internal static class PairFeatures
{
    /// <summary>The names in the order of the values.</summary>
    public static readonly string[] Names =
    [
        "bias", "words-least", "words-most", "own-words-least", "own-words-most", "predicate-main", "predicate-any", "predicate-opposed", "predicate-other",
        "number-same", "number-compatible", "number-conflict", "number-one", "time-same", "time-conflict", "time-near", "place-same", "place-conflict",
        "agent-same", "agent-other", "roles-reversed", "patient-same", "patient-other", "modality-other", "polarity-other", "scene", "identical",
        "speaker-same", "speaker-against-self", "speaker-other",
    ];

    /// <summary>The values.</summary>
    public static double[] Of(ClaimMention a, ClaimMention b)
    {
        var (p, q) = (a.Proposition, b.Proposition);
        var values = new double[Names.Length];
        values[0] = 1;
        (values[1], values[2]) = Both(Coverage(p, q, withContext: true), Coverage(q, p, withContext: true));
        (values[3], values[4]) = Both(Coverage(p, q, withContext: false), Coverage(q, p, withContext: false));
        Predicates(p, q, values);
        Numbers(p, q, values);
        Times(p, q, values);
        Places(p, q, values);
        Roles(p, q, values);
        values[23] = (p.Modality == Modality.Planned) != (q.Modality == Modality.Planned) ? 1 : 0;
        values[24] = Polarity.AreOpposed(a, b) ? 1 : 0;
        values[25] = Share(p.Scene, q.Scene);
        values[26] = p.Words.Count > 1 && p.Words.SequenceEqual(q.Words, StringComparer.Ordinal) && p.Quantities.SequenceEqual(q.Quantities) ? 1 : 0;
        Speakers(a, b, values);
        return values;
    }

    // Nobody asserts and denies the same; what a state asserts, it asserts to all outlets.
    private static void Speakers(ClaimMention a, ClaimMention b, double[] values)
    {
        var isSame = SpeakerKeys.Share(a, b);
        if (isSame)
            values[SpeakerKeys.IsFor(a) == SpeakerKeys.IsFor(b) ? 27 : 28] = 1;
        else if (SpeakerKeys.IsFor(a) && SpeakerKeys.IsFor(b) && SpeakerKeys.Has(a) && SpeakerKeys.Has(b))
            values[29] = 1;
    }

    /// <summary>How much of what one says the other says too, by what its words tell.</summary>
    internal static double Coverage(Proposition one, Proposition other, bool withContext)
    {
        double sum = 0, all = 0;
        foreach (var key in one.Words)
        {
            var weight = ConceptSimilarity.Weight(key);
            all += weight;
            var best = Best(key, other.Words);
            if (withContext && best < 1)
                best = Math.Max(best, Math.Max(0.7 * Best(key, other.Context), 0.6 * Best(key, other.Scene)));
            sum += weight * best;
        }
        return all == 0 ? 0 : sum / all;
    }

    private static (double Least, double Most) Both(double a, double b) => (Math.Min(a, b), Math.Max(a, b));

    private static double Best(string key, IReadOnlyList<string> others)
    {
        var best = 0.0;
        for (var i = 0; i < others.Count && best < 1; i++)
            best = Math.Max(best, ConceptSimilarity.Of(key, others[i]));
        return best;
    }

    private static void Predicates(Proposition p, Proposition q, double[] values)
    {
        if (p.Predicates.Count == 0 || q.Predicates.Count == 0)
            return;
        values[5] = ConceptSimilarity.Of(p.Predicates[0].Key, q.Predicates[0].Key);
        foreach (var a in p.Predicates)
        {
            foreach (var b in q.Predicates)
                values[6] = Math.Max(values[6], ConceptSimilarity.Of(a.Key, b.Key));
        }
        values[7] = ConceptSimilarity.AreOpposed(p.Predicates[0].Key, q.Predicates[0].Key) ? 1 : 0;
        values[8] = values[6] == 0 && p.Predicates[0].Family is not null && q.Predicates[0].Family is not null ? 1 : 0;
    }

    private static void Numbers(Proposition p, Proposition q, double[] values)
    {
        if (p.Quantities.Count == 0 || q.Quantities.Count == 0)
        {
            values[12] = p.Quantities.Count != q.Quantities.Count ? 1 : 0;
            return;
        }
        foreach (var a in p.Quantities)
        {
            foreach (var b in q.Quantities)
            {
                var of = a.Of is null || b.Of is null ? 0.5 : ConceptSimilarity.Of(a.Of, b.Of);
                if (!a.IsCompatible(b))
                    values[11] = Math.Max(values[11], of >= 0.3 ? 1 : 0.5);
                else if (a == b || (a.Least == b.Least && a.Most == b.Most && a.Least >= 10))
                    values[9] = Math.Max(values[9], a.Least >= 10 ? 1 : of);
                else
                    values[10] = Math.Max(values[10], of);
            }
        }
        if (values[9] >= 0.9 || values[10] >= 0.9)
            values[11] = 0;
    }

    private static void Times(Proposition p, Proposition q, double[] values)
    {
        if (p.Time is not { } a || q.Time is not { } b)
            return;
        var sure = a.Origin <= TimeOrigin.Clause && b.Origin <= TimeOrigin.Clause;
        if (a.Overlaps(b))
            values[13] = sure ? 1 : 0.5;
        else if (a.Origin <= TimeOrigin.Clause || b.Origin <= TimeOrigin.Clause)
            values[Gap(a, b) <= 2 ? 15 : 14] = sure ? 1 : 0.5;
    }

    private static int Gap(PropositionTime a, PropositionTime b) =>
        a.First > b.Last ? a.First.DayNumber - b.Last.DayNumber : b.First.DayNumber - a.Last.DayNumber;

    private static void Places(Proposition p, Proposition q, double[] values)
    {
        if (p.Places.Count == 0 || q.Places.Count == 0)
            return;
        if (p.Places.Any(q.Places.Contains))
            values[16] = 1;
        else
            values[17] = 1;
    }

    private static void Roles(Proposition p, Proposition q, double[] values)
    {
        var (agentP, agentQ) = (CampsOf(p, ParticipantRole.Agent), CampsOf(q, ParticipantRole.Agent));
        var (patientP, patientQ) = (CampsOf(p, ParticipantRole.Patient), CampsOf(q, ParticipantRole.Patient));
        if (agentP.Count > 0 && agentQ.Count > 0)
            values[agentP.Overlaps(agentQ) ? 18 : 19] = 1;
        if (patientP.Count > 0 && patientQ.Count > 0)
            values[patientP.Overlaps(patientQ) ? 21 : 22] = 1;
        if (values[18] == 0 && values[21] == 0 && (agentP.Overlaps(patientQ) || agentQ.Overlaps(patientP)))
            values[20] = agentP.Overlaps(patientQ) && agentQ.Overlaps(patientP) ? 1 : 0.5;
    }

    private static HashSet<string> CampsOf(Proposition proposition, ParticipantRole role) =>
        proposition.Participants.Where(p => p.Role == role && p.Camp is not null).Select(p => p.Camp!).ToHashSet(StringComparer.Ordinal);

    private static double Share(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
}
