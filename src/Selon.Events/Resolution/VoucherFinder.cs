using Selon.Events.Trees;
using Selon.Statements;

namespace Selon.Events.Resolution;

/// <summary>Finds who vouches for an event: the deepest statement that holds its trigger, with the exceptions of the codebook.</summary>
internal sealed class VoucherFinder(EventContext context)
{
    private const int MaximumSteps = 16;

    /// <summary>Sets who vouches, and what the statement around says of the event.</summary>
    public void Settle(EventMention mention)
    {
        var attributions = context.Attributions;
        var at = attributions.At(mention.Start);
        for (var steps = 0; at >= 0 && steps < MaximumSteps; steps++, at = attributions.ParentOf(at))
        {
            var statement = attributions[at];
            if (at == mention.Own)
                continue;
            // What a request asks or a threat threatens is told by whoever tells of the request.
            if (IsWish(statement.Act) && statement.Cue.Count > 0)
            {
                if (mention.WithinStatement < 0)
                    mention.WithinStatement = at;
                continue;
            }
            // Who claims an attack is its actor; the article tells of it.
            if (statement.Sources.Count == 0 || statement.Act == Act.Claim || IsTally(statement))
                continue;
            // "six policiers ont été tués au cours des émeutes": who tells of the one takes the other for known.
            if (mention.IsNoun && IsBackground(mention))
                continue;
            if (statement.Rule == "according-to" && FigureScope.IsOfFigure(context, mention, statement))
                continue;
            // "nie que les otages détenus par X aient été libérés": that they are held is not denied.
            if (statement is { Act: Act.Deny, IsNegated: false } && !mention.IsNoun && mention.Tree[mention.Word].UniversalRelation is "acl" or "amod")
                continue;
            // Who condemns an attack takes it for a fact that is known.
            if (statement.Act == Act.Accuse && mention.IsNoun && mention.IsDefinite && !IsAllegation(statement))
                continue;
            if (IsActByAnnouncing(mention) && mention.Actors.Count == 0 && !mention.IsNoun && statement.Act == Act.Announce)
                mention.Actors = [.. statement.Sources.Select(context.Parties.ReadSource)];
            if (IsActByAnnouncing(mention) && IsOwnWord(mention, statement))
                continue;
            ApplyAct(mention, statement);
            mention.VouchedBy = at;
            return;
        }
    }

    // "au cours de", "au terme de": the parser may take the noun of the preposition for the head.
    private bool IsBackground(EventMention mention)
    {
        var (tree, word) = (mention.Tree, mention.Word);
        if (tree[word].UniversalRelation is not ("obl" or "nmod"))
            return false;
        if (context.Lexicon.Modality.IsBackground(EventContext.Preposition(tree, word)))
            return true;
        var head = tree[word].Head;
        return head >= 0 && tree[head].Upos == Syntax.PartOfSpeech.Noun && tree.Introducer(head) is { } introducer
            && context.Lexicon.Modality.IsBackground($"{introducer.ToLowerInvariant()} {tree[head].Lemma.ToLowerInvariant()}");
    }

    private bool IsAllegation(Statement statement) =>
        statement.Evidence is { } evidence && context.Lexicon.FindVerbs(evidence.Word.Split(' ')[0]).Any(e => e.Mode == "allege");

    private static bool IsWish(Act act) => act is Act.Call or Act.Propose or Act.Commit or Act.Warn or Act.Refuse;

    // Speech acts, and acts that are done by announcing them.
    private static bool IsActByAnnouncing(EventMention mention) =>
        mention.Entry.Asks(Lexicons.Conditions.Speech) || mention.Type is EventType.Sanction or EventType.Reject or EventType.Concede or EventType.Agree or EventType.Request or EventType.Accuse or EventType.Support or EventType.Threaten
        || mention.Entry.Mode is "resign" || mention.Entry.Head is "fermer";

    private bool IsOwnWord(EventMention mention, Statement statement)
    {
        if (mention.Actors.Count == 0)
            return false;
        foreach (var source in statement.Sources)
        {
            var party = context.Parties.ReadSource(source);
            if (IsSpokesman(mention, party))
                return true;
            if (mention.Actors.Exists(a => a.Key == party.Key || a.Span.Overlaps(party.Span) || a.Also.Exists(s => s.Overlaps(party.Span))))
                return true;
        }
        return false;
    }

    // "son porte-parole"; a minister of the state that acts.
    private bool IsSpokesman(EventMention mention, Party party)
    {
        var text = party.Span.Of(context.Article.Text);
        if (text.StartsWith("son ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("sa ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("leur ", StringComparison.OrdinalIgnoreCase))
            return true;
        var entities = context.Reading.Entities.Entities;
        var country = party.Entity is { } source ? entities[source].Country : null;
        return mention.Actors.Exists(a => a.Is(Lexicons.PartyKinds.State) && (country is null ? party.Is(Lexicons.PartyKinds.Official) && party.Entity is null : a.Entity is { } actor && entities[actor].Country == country));
    }

    // "selon un dernier bilan": a count vouches for its figure only.
    private bool IsTally(Statement statement)
    {
        foreach (var source in statement.Sources)
        {
            if (!context.Parties.ReadSource(source).Is(Lexicons.PartyKinds.Tally))
                return false;
        }
        return true;
    }

    // "dément toute responsabilité dans l'attentat": the attack is not denied.
    private static bool IsUnderResponsibility(EventMention mention)
    {
        var at = mention.Tree[mention.Word].Head;
        for (var steps = 0; at >= 0 && steps < 3; at = mention.Tree[at].Head, steps++)
        {
            if (mention.Tree[at].Lemma is "responsabilité" or "implication" or "participation" or "lien" or "rôle" or "impliquer" or "participer")
                return true;
        }
        return false;
    }

    private void ApplyAct(EventMention mention, Statement statement)
    {
        switch (statement.Act)
        {
            case Act.Deny when mention.IsNoun && IsUnderResponsibility(mention):
                break;
            case Act.Deny when !statement.IsNegated:
                mention.IsDenied = true;
                mention.Factuality = !mention.IsNoun && Statements.Trees.VerbGroup.Of(mention.Tree, mention.Word).IsNegated ? Factuality.CertainPositive : Factuality.CertainNegative;
                break;
            case Act.Accuse when IsAllegation(statement):
                mention.IsAccusedOf = true;
                break;
            case Act.Ask when mention.Factuality == Factuality.CertainPositive:
                mention.Factuality = Factuality.Hypothetical;
                break;
            case Act.Estimate when mention.Factuality == Factuality.CertainPositive && statement.Evidence is { } evidence
                && context.Lexicon.Modality.OfGovernor(evidence.Word) is { } value and (Factuality.Hypothetical or Factuality.ProbablePositive):
                mention.Factuality = value;
                break;
        }
    }
}
