using Selon.Claims.Origins;

namespace Selon.Store.Adding;

/// <summary>The signature of a document as it is kept.</summary>
/// <param name="Signature">The signature.</param>
/// <param name="Bytes">Its compact form.</param>
internal sealed record SignatureRow(DocumentSignature Signature, byte[] Bytes);
