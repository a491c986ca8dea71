namespace Selon.Documents.Encodings;

/// <summary>What came of decoding: the text, or the reason why the bytes are not one.</summary>
/// <param name="Text">The text, null where the bytes were refused.</param>
/// <param name="Error">Why the bytes were refused, else null.</param>
/// <param name="Warning">Damage that was passed over, else null.</param>
public sealed record DecodedText(string? Text, DocumentError? Error = null, DocumentError? Warning = null);
