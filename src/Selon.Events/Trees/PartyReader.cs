using Selon.Events.Lexicons;
using Selon.Knowledge;
using Selon.Knowledge.Coreference;
using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Events.Trees;

/// <summary>Makes the parties that a noun phrase names: coordinated ones apart, pronouns by what they stand for.</summary>
internal sealed class PartyReader
{
    private const int MostSteps = 8;

    private readonly EventContext _context;
    private readonly Dictionary<(int, int), Mention> _mentions = [];
    private readonly Dictionary<(int, int), Description> _descriptions = [];
    private readonly Dictionary<(int, int), PartyKinds> _kinds = [];
    private readonly Dictionary<string, int?> _adjectives = new(StringComparer.Ordinal);

    /// <summary>Indexes what a text names.</summary>
    public PartyReader(EventContext context)
    {
        _context = context;
        foreach (var mention in context.Reading.Entities.Mentions)
            _mentions.TryAdd((mention.Sentence, mention.Head), mention);
        foreach (var description in context.Reading.Entities.Descriptions)
            _descriptions.TryAdd((description.Sentence, description.Head), description);
    }

    /// <summary>The parties of a head word and those coordinated with it.</summary>
    public List<Party> Read(SentenceTree tree, int head, bool withCoordinated = true)
    {
        var heads = new List<SourceReference>();
        if (withCoordinated)
            SourceList.Add(tree, head, isPlural: true, heads);
        else
            heads.Add(new SourceReference(tree.Number, head));
        var parties = new List<Party>(heads.Count);
        foreach (var reference in heads)
        {
            if (ReadOne(tree, reference.Word) is { } party && !parties.Exists(p => p.Span == party.Span))
                parties.Add(party);
        }
        return parties;
    }

    /// <summary>The party of an adjective: "frappes américaines".</summary>
    public Party ReadAdjective(SentenceTree tree, int word) => new()
    {
        Sentence = tree.Number, Head = word, Span = tree[word].Span, Kinds = PartyKinds.Political | PartyKinds.State, Key = "adj:" + tree[word].Lemma.ToLowerInvariant(),
        Entity = OfAdjective(tree[word].Form.ToLowerInvariant()),
    };

    /// <summary>Whom a possessive stands for; null where unknown.</summary>
    public Party? ReadPossessive(SentenceTree tree, int determiner) =>
        _context.Coreference.Find(tree.Number, determiner) is { } reference ? ReadPronoun(tree, determiner, reference) : null;

    /// <summary>The party that a span of the text is, read as the source of a statement.</summary>
    public Party ReadSource(Statements.Source source)
    {
        var heads = _context.Heads;
        var found = heads.Find(source.Span);
        var tree = found is { } reference ? _context.Article.Trees[reference.Sentence] : null;
        if (heads.Find(source.Span) is { } pronoun && _context.Article.Trees[pronoun.Sentence] is var sentence && sentence[pronoun.Word].Upos is PartOfSpeech.Pron or PartOfSpeech.Det
            && ReadPronoun(sentence, pronoun.Word, _context.Coreference.Find(pronoun.Sentence, pronoun.Word)) is { } resolved)
            return resolved;
        var own = found is { } at ? KindsOf(tree!, at.Word) : PartyKinds.Name;
        var key = source.Entity is { } entity ? Government(entity) : found is { } word ? KeyOf(tree!, word.Word, _context.Coreference.Find(word.Sentence, word.Word)) : $"source:{source.Span.Start}";
        var party = new Party
        {
            Sentence = found?.Sentence ?? -1, Head = found?.Word ?? -1, Span = source.Span, Kinds = own | (source.Entity is null ? PartyKinds.Name : PartyKinds.Political), Entity = source.Entity, Key = key,
        };
        if (source.RefersTo is { } name)
            party.Also.Add(name);
        return party;
    }

    /// <summary>What the noun phrase of a head word is.</summary>
    public PartyKinds KindsOf(SentenceTree tree, int head)
    {
        if (!_kinds.TryGetValue((tree.Number, head), out var kinds))
        {
            kinds = OwnKinds(tree, head) | OfParts(tree, head, 0);
            _kinds[(tree.Number, head)] = kinds;
        }
        return kinds;
    }

    /// <summary>The entity that a head word names; null where unknown.</summary>
    public int? EntityOf(SentenceTree tree, int head) =>
        _mentions.TryGetValue((tree.Number, head), out var mention) ? mention.Entity
        : _descriptions.TryGetValue((tree.Number, head), out var description) && description.Entity is { } entity ? entity
        : _context.Coreference.Find(tree.Number, head) is { } reference ? _context.EntityOf(reference.Chain) : null;

    private Party? ReadOne(SentenceTree tree, int head)
    {
        var reference = _context.Coreference.Find(tree.Number, head);
        if (tree[head].Upos == PartOfSpeech.Pron)
            return ReadPronoun(tree, head, reference);
        var span = Phrase(tree, head);
        if (span.IsEmpty)
            return null;
        var party = new Party { Sentence = tree.Number, Head = head, Span = span, Kinds = KindsOf(tree, head), Entity = EntityOf(tree, head), Key = KeyOf(tree, head, reference), Noun = NounOf(tree, head) };
        // "ce dernier", "le groupe": the name that it stands for is as good.
        if (reference is { Chain: { IsNamed: true } chain } && reference.NameSpan is null && !chain.FullestName.Overlaps(span))
            party.Also.Add(chain.FullestName);
        return party;
    }

    private Party? ReadPronoun(SentenceTree tree, int head, ReferenceMention? reference)
    {
        var word = tree[head];
        if (word.Lemma is "ce" or "cela" or "ça" or "ceci" or "que" or "quoi" or "rien" or "se" or "soi" or "y" or "en" or "dont" or "où")
            return null;
        if (reference is not null && Antecedent(reference, word.Span.Start) is { } antecedent)
        {
            var other = _context.Article.Trees[antecedent.Sentence];
            var party = new Party
            {
                Sentence = antecedent.Sentence, Head = antecedent.Head, Span = Phrase(other, antecedent.Head), Kinds = KindsOf(other, antecedent.Head) | KindsOfChain(reference.Chain),
                Entity = EntityOf(other, antecedent.Head), Key = KeyOf(other, antecedent.Head, reference), Noun = NounOf(other, antecedent.Head),
            };
            party.Also.Add(word.Span);
            return party.Span.IsEmpty ? null : party;
        }
        if (word.Features.PronType == "Rel" || word.Lemma is "on" or "qui" or "lequel")
            return null;
        var kinds = word.Lemma is "personne" ? PartyKinds.Person : PartyKinds.Name;
        return new Party { Sentence = tree.Number, Head = head, Span = word.Span, Kinds = kinds, Key = $"word:{tree.Number}:{head}" };
    }

    private static string NounOf(SentenceTree tree, int head) => tree[head].Upos == PartOfSpeech.Noun ? tree[head].Lemma.ToLowerInvariant() : "";

    private static ReferenceMention? Antecedent(ReferenceMention pronoun, int position)
    {
        ReferenceMention? before = null, after = null;
        var mentions = pronoun.Chain.Mentions;
        for (var i = 0; i < Math.Min(mentions.Count, 60); i++)
        {
            var mention = mentions[i];
            if (mention.Form == MentionForm.Pronoun || mention == pronoun)
                continue;
            if (mention.Span.Start < position)
                before = mention;
            else
                after ??= mention;
        }
        return before ?? after;
    }

    private PartyKinds KindsOfChain(ReferenceChain chain)
    {
        var kinds = PartyKinds.None;
        for (var i = 0; i < Math.Min(chain.Mentions.Count, 12); i++)
        {
            var mention = chain.Mentions[i];
            if (mention.Form != MentionForm.Pronoun)
                kinds |= KindsOf(_context.Article.Trees[mention.Sentence], mention.Head);
        }
        return kinds;
    }

    private TextSpan Phrase(SentenceTree tree, int head) =>
        ContentSpans.TrimPhrase(_context.Article, NounPhrase.Span(_context.Article, tree, head));

    private string KeyOf(SentenceTree tree, int head, ReferenceMention? reference)
    {
        if (EntityOf(tree, head) is { } entity)
            return Government(entity);
        if (reference is { Chain.Mentions: { Count: > 1 } mentions })
            return $"chain:{mentions[0].Sentence}:{mentions[0].Head}";
        return "noun:" + tree[head].Lemma.ToLowerInvariant();
    }

    // A state, its government and its capital act as one.
    private string Government(int entity)
    {
        var found = _context.Reading.Entities.Entities[entity];
        return found.Government is { } government ? "entity:" + government.Id : "entity:" + found.Id;
    }

    private PartyKinds OwnKinds(SentenceTree tree, int head)
    {
        var word = tree[head];
        if (word.Upos == PartOfSpeech.Pron)
            return PartyKinds.None;
        var lemma = word.Lemma.ToLowerInvariant();
        var kinds = _context.Lexicon.KindsOf(lemma);
        if (kinds == PartyKinds.None)
            kinds = _context.Lexicon.KindsOf(word.Form.ToLowerInvariant());
        if (_mentions.TryGetValue((tree.Number, head), out var mention))
            kinds |= OfEntity(_context.Reading.Entities.Entities[mention.Entity], mention.Form == MentionForm.Name);
        if (_descriptions.TryGetValue((tree.Number, head), out var description))
            kinds |= OfRole(description.Role);
        if (kinds == PartyKinds.None && _context.Coreference.Find(tree.Number, head) is { } reference && _context.EntityOf(reference.Chain) is { } entity)
            kinds |= OfEntity(_context.Reading.Entities.Entities[entity], false);
        if (kinds == PartyKinds.None && (word.Upos is PartOfSpeech.PropN || char.IsUpper(word.Form[0]) && head > 0))
            kinds = PartyKinds.Name;
        if (kinds == PartyKinds.None)
            kinds = OfSource(SourceKinds.Of(_context.Article, tree, head));
        if (kinds == PartyKinds.None && word.Upos is PartOfSpeech.Num)
            kinds = PartyKinds.Person;
        return kinds;
    }

    private static PartyKinds OfSource(SourceKind? kind) => kind switch
    {
        SourceKind.Person or SourceKind.Group or SourceKind.Anonymous => PartyKinds.Person,
        SourceKind.Government or SourceKind.PlaceOfPower => PartyKinds.Political | PartyKinds.Organ,
        SourceKind.Institution or SourceKind.Organization => PartyKinds.Name,
        SourceKind.Medium => PartyKinds.Medium,
        SourceKind.Document => PartyKinds.Thing,
        _ => PartyKinds.None,
    };

    // "plusieurs membres de Daech", "des hommes armés", "le chauffeur du camion, M. X".
    private PartyKinds OfParts(SentenceTree tree, int head, int depth)
    {
        var own = OwnKinds(tree, head);
        if ((own & (PartyKinds.Thing | PartyKinds.Measure)) != 0 && (own & PartyKinds.Animate) == 0)
            return PartyKinds.None;
        var kinds = PartyKinds.None;
        var steps = 0;
        var isQuantity = (own & PartyKinds.Quantity) != 0;
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree[child].Upos != PartOfSpeech.Adj || steps++ > MostSteps)
                continue;
            switch (tree[child].UniversalRelation)
            {
                case "nmod" or "obl" when isQuantity && tree.Introducer(child) is "de" or null or "parmi" && depth < 4:
                    kinds |= OwnKinds(tree, child) | OfParts(tree, child, depth + 1);
                    break;
                case "nmod" when tree.Introducer(child) is "de" or "du" or null && (own & (PartyKinds.Person | PartyKinds.Asset | PartyKinds.Armed | PartyKinds.Name)) != 0:
                    kinds |= OwnKinds(tree, child) & (PartyKinds.Political | PartyKinds.Armed | PartyKinds.Crowd | PartyKinds.Hostage);
                    break;
                case "appos" or "flat":
                    kinds |= OwnKinds(tree, child) & ~(PartyKinds.Thing | PartyKinds.Place);
                    break;
                case "amod" or "acl" when own != PartyKinds.None && (tree[child].Lemma is "armé" or "armer" || (own & PartyKinds.Person) != 0 && IsPoliticalAdjective(tree[child].Lemma)):
                    kinds |= PartyKinds.Political | PartyKinds.Armed;
                    break;
            }
        }
        return kinds;
    }

    private bool IsPoliticalAdjective(string lemma) => (_context.Lexicon.KindsOf(lemma.ToLowerInvariant()) & PartyKinds.Political) != 0;

    private static PartyKinds OfEntity(TextEntity entity, bool isName)
    {
        switch (entity.Kind)
        {
            case EntityKind.State:
                return PartyKinds.Political | PartyKinds.State | PartyKinds.Place;
            case EntityKind.Government:
                return PartyKinds.Political | PartyKinds.State;
            case EntityKind.Group:
                return PartyKinds.Political | PartyKinds.Armed;
            case EntityKind.Organization:
                return entity.Sector is "BUS" or "EDU" or "MNC" ? PartyKinds.Name : PartyKinds.Political | PartyKinds.Organ;
            case EntityKind.Media:
                return PartyKinds.Medium | PartyKinds.Political | PartyKinds.Border;
            case EntityKind.Person:
                return entity.Known is not null || entity.Roles.Count > 0 ? PartyKinds.Political | PartyKinds.Official | PartyKinds.Person : PartyKinds.Person;
            case EntityKind.Place:
                return PartyKinds.Place | (entity.Government is not null ? PartyKinds.Political | PartyKinds.State : PartyKinds.None);
            default:
                return isName ? PartyKinds.Name : PartyKinds.None;
        }
    }

    private static PartyKinds OfRole(Role role)
    {
        var kind = role.Kind == RoleKind.Person ? PartyKinds.Person : PartyKinds.None;
        return role.Sector switch
        {
            "GOV" or "SPY" or "LEG" or "ELI" or "IGO" => kind | PartyKinds.Political | (role.Kind == RoleKind.Person ? PartyKinds.Official : PartyKinds.Organ),
            "PTY" or "OPP" or "NGO" or "REL" or "LAB" or "REF" => kind | PartyKinds.Political | (role.Kind == RoleKind.Person ? PartyKinds.None : PartyKinds.Organ),
            "MIL" or "REB" => kind | PartyKinds.Political | PartyKinds.Armed,
            "COP" => kind | PartyKinds.Political | PartyKinds.Police,
            "JUD" => kind | PartyKinds.Political | PartyKinds.Court,
            "MED" => kind | PartyKinds.Medium | PartyKinds.Political,
            _ => kind == PartyKinds.None ? PartyKinds.Name : kind,
        };
    }

    private int? OfAdjective(string form)
    {
        if (_adjectives.TryGetValue(form, out var known))
            return known;
        return _adjectives[form] = FindAdjective(form);
    }

    private int? FindAdjective(string form)
    {
        var entities = _context.Reading.Entities.Entities;
        for (var i = 0; i < Math.Min(entities.Count, 400); i++)
        {
            foreach (var adjective in entities[i].Known?.FrenchAdjectives ?? [])
            {
                if (Array.IndexOf(adjective.Split('/'), form) >= 0)
                    return i;
            }
        }
        return null;
    }
}
