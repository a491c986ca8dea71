using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>Says what an expression is and whether it can speak.</summary>
internal static class Kinds
{
    /// <summary>Sets kind, gender and animacy.</summary>
    public static void Set(EntityReading reading, Sentence sentence, Expression expression, Role? role)
    {
        var words = sentence.Words;
        var entity = expression.Entity >= 0 ? reading.Entities[expression.Entity] : null;
        expression.Kind = entity?.Kind ?? (OfNoun(expression) is var kind and not EntityKind.Unknown ? kind : role?.Kind switch
        {
            RoleKind.Person => expression.IsPlural == true ? EntityKind.Group : EntityKind.Person,
            RoleKind.Group => EntityKind.Group,
            RoleKind.Institution => EntityKind.Organization,
            _ => EntityKind.Unknown,
        });
        if (entity?.Gender is { } known)
            expression.Gender = known;
        if (expression.Form == ExpressionForm.Name && Title(words, expression) is { } title)
            (expression.Gender, expression.Kind) = (title, EntityKind.Person);
        if (entity is { Kind: EntityKind.Person, Gender: null } && expression.Form == ExpressionForm.Name)
            expression.Gender = null;
        expression.IsAnimate = expression.Speech >= 0
            || expression.Kind is EntityKind.Person or EntityKind.Group or EntityKind.Organization or EntityKind.Media or EntityKind.Government or EntityKind.State;
    }

    private static EntityKind OfNoun(Expression expression)
    {
        if (expression.Form == ExpressionForm.Name)
            return EntityKind.Unknown;
        var kind = KindNouns.French.KindOf(expression.Lemma);
        return kind == EntityKind.Person && expression.IsPlural == true ? EntityKind.Group : kind;
    }

    private static string? Title(ReadOnlySpan<Word> words, Expression expression)
    {
        var head = words[expression.Head];
        if (KindNouns.French.GenderOfTitle(head.Form) is { } own)
            return own;
        return expression.Head > 0 ? KindNouns.French.GenderOfTitle(words[expression.Head - 1].Form) : null;
    }
}
