using Selon.Claims.Articles;

namespace Selon.Store;

/// <summary>The names of the fields of a document in the dossier.</summary>
internal static class FieldNames
{
    public static string Of(ArticleField field) => field == ArticleField.Title ? "title" : "text";

    public static ArticleField Parse(string? name) => name == "title" ? ArticleField.Title : ArticleField.Text;
}
