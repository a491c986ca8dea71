using Selon.Documents;
using Selon.Store.Searching;

namespace Selon.Store.Adding;

/// <summary>The words of a document for the index of the search.</summary>
/// <param name="Title">The title; empty where there is none.</param>
/// <param name="Text">The text.</param>
internal sealed record SearchText(string Title, string Text)
{
    public static SearchText Of(Document document) =>
        new(SearchFolding.WithoutLigatures(document.Title ?? ""), SearchFolding.WithoutLigatures(document.Text.Text));
}
