using Selon.Syntax;
using Selon.Text;

namespace Selon.Knowledge.Coreference;

/// <summary>Finds what "ils" may stand for: names and nouns joined by "et".</summary>
internal static class Coordinations
{
    private const int MostParts = 8;

    /// <summary>The coordinations of one sentence.</summary>
    public static IEnumerable<Expression> Find(int s, Sentence sentence, Dictionary<int, Expression> byHead)
    {
        foreach (var (head, first) in byHead.OrderBy(e => e.Key).ToList())
        {
            if (first.IsPronominal || !IsDetermined(first))
                continue;
            List<Expression>? parts = null;
            foreach (var child in sentence.Children(head))
            {
                if (child > head && sentence.Words[child].UniversalRelation == "conj" && byHead.TryGetValue(child, out var part) && !part.IsPronominal && IsDetermined(part) && (parts?.Count ?? 0) < MostParts)
                    (parts ??= [first]).Add(part);
            }
            if (parts is null)
                continue;
            yield return new Expression
            {
                Span = new TextSpan(first.Span.Start, Math.Max(first.Span.End, parts[^1].Span.End)), Sentence = s, Head = head, Form = ExpressionForm.Coordination, Lemma = "",
                IsPlural = true, Gender = parts.TrueForAll(p => p.Gender == "f") ? "f" : parts.Exists(p => p.Gender == "m") ? "m" : null,
                Kind = first.Kind == EntityKind.Person ? EntityKind.Group : first.Kind, IsAnimate = parts.TrueForAll(p => p.IsAnimate),
                Place = first.Place, Governor = first.Governor, Parts = parts,
            };
        }
    }

    // "X, président d'un parti et candidat" is one person.
    private static bool IsDetermined(Expression expression) =>
        expression.NameSpan is not null || expression.IsPlural == true || expression.Determination != Determination.None;
}
