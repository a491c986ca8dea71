using Selon.Syntax;
using Selon.Text;

namespace Selon.Knowledge.Coreference;

/// <summary>Finds the expressions of a text that may refer: names, nouns, pronouns, possessives.</summary>
internal sealed class ExpressionFinder
{
    private const int FarthestName = 30;
    private readonly CoreferenceState _state;
    private readonly string _text;
    private readonly Dictionary<(int Sentence, int Head), Mention> _names = [];
    private readonly Dictionary<(int Sentence, int Head), Mention> _nominals = [];
    private readonly Dictionary<(int Sentence, int Head), Description> _descriptions = [];
    private readonly Dictionary<(int Sentence, int Head), int> _speakers = [];
    private readonly Dictionary<int, HashSet<string>> _roleWords = [];
    private readonly Dictionary<string, string[]> _folded = new(StringComparer.Ordinal);
    private readonly List<Expression> _expressions = [];
    private readonly Dictionary<int, Expression> _byHead = [];

    public ExpressionFinder(CoreferenceState state)
    {
        _state = state;
        _text = state.Analysis.Text.Text;
        foreach (var mention in state.Reading.Mentions)
        {
            if (mention.Form != MentionForm.Name)
                _nominals.TryAdd((mention.Sentence, NounOf(mention.Sentence, mention.Head)), mention);
            else if (!IsCommonNoun(mention))
                _names.TryAdd((mention.Sentence, mention.Head), mention);
        }
        foreach (var description in state.Reading.Descriptions)
            _descriptions.TryAdd((description.Sentence, NounOf(description.Sentence, description.Head)), description);
        for (var i = 0; i < state.Speeches.Count; i++)
            _speakers.TryAdd((state.Speeches[i].Sentence, state.Speeches[i].Speaker), i);
    }

    /// <summary>The expressions in the order of the text.</summary>
    public List<Expression> Find()
    {
        for (var s = 0; s < _state.Analysis.Sentences.Count; s++)
            FindIn(s, _state.Analysis.Sentences[s]);
        _expressions.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        for (var i = 0; i < _expressions.Count; i++)
            _expressions[i].Index = i;
        Surroundings.Mark(_state.Speeches, _state.Analysis, _expressions, _state.Speakers);
        return _expressions;
    }

    // "Premier ministre" begins with its adjective.
    private int NounOf(int s, int first)
    {
        var words = _state.Analysis.Sentences[s].Words;
        return words[first].UniversalRelation == "amod" && words[first].Head > first && words[first].Head <= first + 2 ? words[first].Head : first;
    }

    // "le quotidien", "le pays": there are outlets of that name, but not in small letters.
    private bool IsCommonNoun(Mention mention)
    {
        var head = _state.Analysis.Sentences[mention.Sentence].Words[mention.Head];
        return head.Upos == PartOfSpeech.Noun && char.IsLower(head.Span.Of(_text)[0]) && head.Span.End == mention.Span.End && head.Span.Start - mention.Span.Start <= 4;
    }

    private void FindIn(int s, Sentence sentence)
    {
        _byHead.Clear();
        var words = sentence.Words;
        for (var word = 0; word < words.Length; word++)
        {
            var expression = words[word].Upos switch
            {
                PartOfSpeech.Pron => Pronoun(s, sentence, word),
                PartOfSpeech.Det when words[word].Features["Poss"] == "Yes" || PronounTable.French.Find(words[word].Form, true) is not null => Possessive(s, sentence, word),
                PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.X => Noun(s, sentence, word),
                PartOfSpeech.Adj or PartOfSpeech.Num => Adjective(s, sentence, word),
                _ => null,
            };
            if (expression is null)
                continue;
            SyntacticPlaces.Set(sentence, expression);
            _expressions.Add(expression);
            _byHead[word] = expression;
        }
        foreach (var expression in Coordinations.Find(s, sentence, _byHead))
            _expressions.Add(expression);
        Predicates.Add(sentence, _byHead);
    }

    private Expression? Pronoun(int s, Sentence sentence, int word)
    {
        var pronoun = sentence.Words[word];
        if (PronounTable.French.Find(pronoun.Form, false) is not { } entry)
            return null;
        var speech = _speakers.GetValueOrDefault((s, word), -1);
        if (speech < 0 && Impersonal.Is(sentence, word))
            return null;
        // "le" and "l'" for a clause: "il l'a dit".
        if (entry.Form == ExpressionForm.Pronoun && pronoun.Features["Reflex"] == "Yes")
            return null;
        var span = pronoun.Span;
        var hyphen = span.Of(_text).LastIndexOf('-');
        if (hyphen >= 0 && hyphen + 1 < span.Length && entry.Form is not ExpressionForm.Latter && !span.Of(_text).EndsWith("même", StringComparison.Ordinal) && !span.Of(_text).EndsWith("mêmes", StringComparison.Ordinal))
            span = new TextSpan(span.Start + hyphen + 1, span.End);
        return new Expression
        {
            Span = span, Sentence = s, Head = word, Form = entry.Form, Lemma = pronoun.Lemma.ToLowerInvariant(),
            Gender = entry.Gender, IsPlural = entry.IsPlural, Speech = speech, IsAnimate = speech >= 0,
        };
    }

    private Expression? Possessive(int s, Sentence sentence, int word)
    {
        var determiner = sentence.Words[word];
        if (PronounTable.French.Find(determiner.Form, true) is not { } entry)
            return null;
        var speech = _speakers.GetValueOrDefault((s, word), -1);
        return new Expression
        {
            Span = determiner.Span, Sentence = s, Head = word, Form = entry.Form, Lemma = determiner.Lemma.ToLowerInvariant(),
            Gender = entry.Gender, IsPlural = entry.IsPlural, Speech = speech, IsAnimate = speech >= 0,
        };
    }

    // "ce dernier"
    private Expression? Adjective(int s, Sentence sentence, int word)
    {
        var adjective = sentence.Words[word];
        if (adjective.Lemma is not ("dernier" or "premier") || Determiner(sentence, word) is not { } determiner || determiner.Form.ToLowerInvariant() is not ("ce" or "cet" or "cette" or "ces"))
            return adjective.Upos == PartOfSpeech.Adj && _speakers.ContainsKey((s, word)) ? Noun(s, sentence, word) : null;
        return Latter(s, sentence, word);
    }

    private Expression Latter(int s, Sentence sentence, int word)
    {
        var latter = sentence.Words[word];
        var form = latter.Form.ToLowerInvariant();
        var (first, _) = Phrases.Of(sentence, word);
        var speech = _speakers.GetValueOrDefault((s, word), -1);
        return new Expression
        {
            Span = Phrases.Span(sentence, first, word), Sentence = s, Head = word, Form = ExpressionForm.Latter, Lemma = latter.Lemma,
            Gender = form.Contains("ère", StringComparison.Ordinal) ? "f" : "m", IsPlural = form.EndsWith('s'), Speech = speech, IsAnimate = speech >= 0,
        };
    }

    private Expression? Noun(int s, Sentence sentence, int word)
    {
        var noun = sentence.Words[word];
        if (noun.Lemma is "dernier" && Determiner(sentence, word) is { } latter && latter.Form.ToLowerInvariant() is "ce" or "cet" or "cette" or "ces")
            return Latter(s, sentence, word);
        var speech = _speakers.GetValueOrDefault((s, word), -1);
        if (speech < 0 && IsPartOfOther(s, sentence, word))
            return null;
        var description = _descriptions.GetValueOrDefault((s, word));
        var mention = _nominals.GetValueOrDefault((s, word));
        if (speech < 0 && IsBare(sentence, word, mention, description))
            return null;
        var name = Name(s, sentence, word, description);
        if (name is null && !HasLetter(noun.Span.Of(_text)))
            return null;
        var (first, last) = Phrases.Of(sentence, word);
        if (name is { } inside)
            last = Math.Max(last, inside.Last);
        var determiner = Determiner(sentence, word);
        var span = Phrases.Span(sentence, first, last);
        var isName = noun.Upos is PartOfSpeech.PropN or PartOfSpeech.X || (name is { } own && own.First <= word);
        var entity = name?.Entity ?? (mention?.Entity ?? description?.Entity ?? -1);
        var expression = new Expression
        {
            Span = span, Sentence = s, Head = word, Lemma = noun.Lemma.ToLowerInvariant(),
            Form = isName ? ExpressionForm.Name : ExpressionForm.Nominal,
            NameSpan = name is { } named ? Phrases.Span(sentence, named.First, named.Last) : null,
            Determination = Determined(determiner, sentence, word),
            Gender = noun.Features.Gender switch { "Masc" => "m", "Fem" => "f", _ => GenderOf(determiner) },
            IsPlural = determiner?.Features.Number is { } other ? other == "Plur" : noun.Features.Number is { } number ? number == "Plur" : isName ? false : null,
            Speech = speech,
            Entity = entity,
            Office = description?.Role.Office,
        };
        if (expression.NameSpan is { } nameSpan)
            expression.NameWords = WithoutTitle(NameWords.Of(nameSpan.Of(_text)));
        if (description?.Affiliation is { } affiliation)
            expression.Country = _state.Reading.Entities[affiliation].Country;
        expression.Modifiers = Modifiers(sentence, word, first, last);
        expression.Complements = description is null ? expression.Modifiers.Length : expression.Modifiers.Count(m => !IsOfRole(description.Role, m));
        expression.IsPredicate = SyntacticPlaces.IsPredicate(sentence, word);
        AddAppositions(s, sentence, word, expression);
        Kinds.Set(_state.Reading, sentence, expression, description?.Role);
        return expression;
    }

    private void AddAppositions(int s, Sentence sentence, int word, Expression expression)
    {
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Words[child].UniversalRelation != "appos" || sentence.Words[child].Upos != PartOfSpeech.Noun)
                continue;
            expression.Nouns.Add(sentence.Words[child].Lemma.ToLowerInvariant());
            if (_descriptions.TryGetValue((s, child), out var description))
            {
                expression.Office ??= description.Role.Office;
                expression.Gender ??= description.Form is 1 or 3 ? "f" : null;
            }
        }
        if (expression.Form == ExpressionForm.Name && sentence.Words[word].Head is var head and >= 0 && sentence.Words[word].UniversalRelation is "appos" && sentence.Words[head].Upos == PartOfSpeech.Noun)
            expression.Nouns.Add(sentence.Words[head].Lemma.ToLowerInvariant());
    }

    // Parts of names, names beside their titles, appositions after names, nouns of fixed expressions.
    private bool IsPartOfOther(int s, Sentence sentence, int word)
    {
        var noun = sentence.Words[word];
        if (noun.Head < 0)
            return false;
        var head = sentence.Words[noun.Head];
        if (noun.UniversalRelation is "fixed" or "goeswith" or "compound" || (noun.Head == word - 1 && KindNouns.French.GenderOfTitle(head.Form) is not null))
            return true;
        if (_names.TryGetValue((s, word), out var own) && _state.Reading.Entities[own.Entity].Kind == EntityKind.Person && !own.Span.Contains(head.Span) && head.Upos == PartOfSpeech.PropN)
            return false;
        if (noun.UniversalRelation is "flat")
            return head.Upos is PartOfSpeech.PropN or PartOfSpeech.X or PartOfSpeech.Adj || (head.Upos == PartOfSpeech.Noun && Absorbs(s, sentence, noun.Head, word));
        if (noun.UniversalRelation == "appos" && noun.Head < word)
            return head.Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && word - noun.Head <= FarthestName && (head.Upos == PartOfSpeech.PropN || (noun.Upos == PartOfSpeech.PropN && Absorbs(s, sentence, noun.Head, word)));
        return noun.Upos == PartOfSpeech.Noun && sentence.Children(word).Length == 0 && noun.UniversalRelation is "advmod" or "cc" or "mark" or "case";
    }

    /// <summary>The name that a noun phrase holds: its head with the parts of the name, or a name beside its noun.</summary>
    private (int First, int Last, int? Entity)? Name(int s, Sentence sentence, int word, Description? description)
    {
        var words = sentence.Words;
        if (description?.Entity is { } described && NameIn(s, description, described) is { } title)
            return Range(sentence, title.Head, title);
        if (_names.TryGetValue((s, word), out var mention))
            return Range(sentence, word, mention);
        if (word + 1 < words.Length && KindNouns.French.GenderOfTitle(words[word].Form) is not null && words[word + 1].Upos == PartOfSpeech.PropN)
            return _names.TryGetValue((s, word + 1), out var titled) ? Range(sentence, word + 1, titled) : (word + 1, LastOfName(sentence, word + 1), null);
        if (words[word].Upos is PartOfSpeech.PropN or PartOfSpeech.X)
            return (FirstOfName(sentence, word), LastOfName(sentence, word), null);
        foreach (var child in sentence.Children(word))
        {
            if (child < word || words[child].UniversalRelation is not ("appos" or "flat") || child - word > FarthestName)
                continue;
            if (_names.TryGetValue((s, child), out var beside))
            {
                if (!Absorbs(s, sentence, word, child))
                    continue;
                return Range(sentence, child, beside);
            }
            if (words[child].Upos == PartOfSpeech.PropN)
                return (FirstOfName(sentence, child), LastOfName(sentence, child), null);
        }
        return null;
    }

    // A name beside a noun is a name of the same: not that of a place, nor that of a person beside a body.
    private bool Absorbs(int s, Sentence sentence, int word, int child)
    {
        if (!_names.TryGetValue((s, child), out var beside))
            return true;
        var kind = _state.Reading.Entities[beside.Entity].Kind;
        if (kind is EntityKind.Place or EntityKind.State || !HasLetter(sentence.Words[word].Span.Of(_text)))
            return false;
        var lemma = sentence.Words[word].Lemma.ToLowerInvariant();
        var isPerson = _descriptions.TryGetValue((s, word), out var description) ? description.Role.Kind == RoleKind.Person : KindNouns.French.KindOf(lemma) is EntityKind.Person or EntityKind.Unknown;
        if (kind != EntityKind.Person)
            return true;
        // "à la même élection, X": behind a comma a name belongs to a noun that is itself a person or a subject.
        return isPerson && (description is not null || KindNouns.French.KindOf(lemma) == EntityKind.Person || child == word + 1 || sentence.Words[word].UniversalRelation is "nsubj" or "root");
    }

    private Mention? NameIn(int s, Description description, int entity)
    {
        var mentions = _state.Reading.Mentions;
        for (var i = FirstMention(description.Span.Start); i < mentions.Count && mentions[i].Span.Start < description.Span.End; i++)
        {
            if (mentions[i].Entity == entity && mentions[i].Sentence == s && mentions[i].Form == MentionForm.Name && description.Span.Contains(mentions[i].Span))
                return mentions[i];
        }
        return null;
    }

    // The mentions are in the order of the text.
    private int FirstMention(int position)
    {
        var (low, high) = (0, _state.Reading.Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_state.Reading.Mentions[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // "se porter candidat", "prendre fin": a noun without a determiner brings nobody into the text.
    private bool IsBare(Sentence sentence, int word, Mention? mention, Description? description)
    {
        var noun = sentence.Words[word];
        if (noun.Upos != PartOfSpeech.Noun || mention is not null || Determiner(sentence, word) is not null || sentence.Span.Start == 0 || char.IsUpper(noun.Span.Of(_text)[0]))
            return false;
        if (noun.UniversalRelation == "nsubj" || noun.Features.Number == "Plur" || description?.Entity is not null || HasNumber(sentence, word))
            return false;
        return noun.UniversalRelation is not "nmod" || word == 0 || sentence.Words[word - 1].Span != sentence.Words[word].Span;
    }

    private static bool HasNumber(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Words[child].UniversalRelation is "nummod")
                return true;
        }
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> form)
    {
        foreach (var unit in form)
        {
            if (char.IsLetter(unit))
                return true;
        }
        return false;
    }

    private static (int First, int Last, int? Entity)? Range(Sentence sentence, int word, Mention mention)
    {
        var (first, last) = (word, word);
        while (first > 0 && sentence.Words[first - 1].Span.Start >= mention.Span.Start)
            first--;
        while (last + 1 < sentence.Words.Length && sentence.Words[last + 1].Span.End <= mention.Span.End)
            last++;
        while (last > first && sentence.Words[last].Upos == PartOfSpeech.Punct)
            last--;
        return (first, last, mention.Entity);
    }

    private static int FirstOfName(Sentence sentence, int word)
    {
        while (word > 0 && sentence.Words[word - 1].Upos == PartOfSpeech.PropN && sentence.Words[word - 1].Head == word)
            word--;
        return word;
    }

    private static int LastOfName(Sentence sentence, int word)
    {
        var last = word;
        foreach (var child in sentence.Children(word))
        {
            if (child == last + 1 && sentence.Words[child].UniversalRelation is "flat" or "compound" or "goeswith" && sentence.Words[child].Upos != PartOfSpeech.Punct)
                last = child;
        }
        return last;
    }

    // "Premier" in "le Premier ministre" is part of the office.
    private bool IsOfRole(Role role, string modifier)
    {
        if (!_roleWords.TryGetValue(role.Index, out var words))
            _roleWords.Add(role.Index, words = [.. role.FrenchForms.SelectMany(form => NameWords.Of(form))]);
        return words.Contains(modifier);
    }

    private static string[] WithoutTitle(string[] words) =>
        words.Length > 1 && KindNouns.French.GenderOfTitle(words[0]) is not null ? words[1..] : words;

    private string[] Modifiers(Sentence sentence, int head, int first, int last)
    {
        if (first == last)
            return [];
        var modifiers = new List<string>();
        for (var word = first; word <= last; word++)
        {
            if (word != head && sentence.Words[word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X
                && sentence.Words[word].Lemma is not ("même" or "autre"))
                modifiers.AddRange(Folded(sentence.Words[word].Lemma));
        }
        return [.. modifiers];
    }

    private string[] Folded(string lemma)
    {
        if (!_folded.TryGetValue(lemma, out var words))
            _folded.Add(lemma, words = NameWords.Of(lemma));
        return words;
    }

    private static Word? Determiner(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (child < word && sentence.Words[child].Upos == PartOfSpeech.Det)
                return sentence.Words[child];
        }
        return null;
    }

    private static string? GenderOf(Word? determiner) => determiner?.Features.Gender switch { "Masc" => "m", "Fem" => "f", _ => null };

    private static Determination Determined(Word? determiner, Sentence sentence, int word)
    {
        if (determiner is null)
        {
            foreach (var child in sentence.Children(word))
            {
                if (child < word && sentence.Words[child].UniversalRelation == "nummod")
                    return Determination.Indefinite;
            }
            return Determination.None;
        }
        if (determiner.Features["Poss"] == "Yes")
            return Determination.Possessive;
        if (determiner.Features.PronType == "Dem" || determiner.Lemma == "ce")
            return Determination.Demonstrative;
        return determiner.Features["Definite"] == "Def" || determiner.Lemma == "le" ? Determination.Definite : Determination.Indefinite;
    }
}
