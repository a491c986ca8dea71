using Selon.Text;

namespace Selon.Store.Searching;

/// <summary>The words of a text as the index of the search sees them: letters, digits and marks without a break.</summary>
internal static class TextWords
{
    public static IEnumerable<TextSpan> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])
                || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.OtherNumber);
            if (isInside == start >= 0)
                continue;
            if (!isInside)
                yield return new TextSpan(start, i);
            start = isInside ? i : -1;
        }
    }
}
