using System.Security.Cryptography;
using System.Text;

namespace Selon.Documents;

/// <summary>The identity of a document: the same text has the same one, wherever it comes from.</summary>
public static class DocumentId
{
    /// <summary>"sha256:" and the hash, in lower-case hexadecimal digits, of the text in UTF-8.</summary>
    /// <remarks>An unpaired surrogate, which UTF-8 cannot say, counts as U+FFFD.</remarks>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
