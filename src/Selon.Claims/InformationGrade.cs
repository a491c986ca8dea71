namespace Selon.Claims;

/// <summary>The credibility of a piece of information in the Admiralty code (NATO AJP-2.1), as a rule proposes it.</summary>
/// <param name="Number">2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged; 1 and 5 are left to people.</param>
/// <param name="Reason">The rule's key, named in the reference.</param>
public sealed record InformationGrade(int Number, string Reason);
