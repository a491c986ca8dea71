using System.Security.Cryptography;
using System.Text;

namespace Selon.Store.Adding;

/// <summary>Short identifiers made of content: the same content has the same one in every dossier.</summary>
internal static class ContentId
{
    // Letters and digits that cannot be taken for one another; 12 of them are 60 bits.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 12;

    /// <summary>A letter and twelve letters and digits.</summary>
    public static string Of(char kind, string content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(content), hash);
        return string.Create(Length + 1, (kind, BitConverter.ToUInt64(hash)), static (id, state) =>
        {
            id[0] = state.kind;
            var bits = state.Item2;
            for (var i = 1; i < id.Length; i++, bits >>= 5)
                id[i] = Alphabet[(int)(bits & 31)];
        });
    }
}
