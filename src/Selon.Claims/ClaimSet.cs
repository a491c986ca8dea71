using Selon.Claims.Origins;

namespace Selon.Claims;

/// <summary>The claims and the origins of a number of articles.</summary>
/// <param name="Claims">The claims from the first said to the last.</param>
/// <param name="Origins">Articles that go back to one origin.</param>
public sealed record ClaimSet(IReadOnlyList<Claim> Claims, IReadOnlyList<OriginGroup> Origins);
